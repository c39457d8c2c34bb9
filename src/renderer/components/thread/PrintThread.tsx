import { Button } from '@mantine/core'
import { IconPrinter } from '@tabler/icons-react'
import { useState } from 'react'
import type { RowId } from '#shared/kernel/ids.ts'
import { errorOf, pageFailure } from '../../api/failures.ts'
import { Dialog } from '../Dialog.tsx'
import { download } from '../jobs/download.ts'
import { useJob } from '../jobs/use-job.ts'
import { tellDone } from '../tell-done.tsx'

/** « Imprimer le fil » of a formulation, of a fiche or of an axis, as Word in the usual template of the house. */
export function PrintThread({ id }: { readonly id: RowId }) {
  const { job, run } = useJob('axes', 'writeThread')
  const [remarks, setRemarks] = useState<readonly string[]>([])
  const print = async () => {
    const outcome = await run((own) => ({ id, job: own }))
    if (outcome.kind === 'failed') return pageFailure.set(errorOf(outcome.thrown))
    if (outcome.kind === 'cancelled') return
    download(outcome.job, outcome.value.name)
    setRemarks(outcome.value.remarks)
    tellDone(`Document prêt\u00A0: ${outcome.value.name}`)
  }
  const forget = () => setRemarks([])
  return (
    <>
      <Button leftSection={<IconPrinter size={18} stroke={1.6} />} loading={job !== null} onClick={() => void print()}>
        Imprimer le fil
      </Button>
      {remarks.length > 0 && (
        <Dialog onClose={forget} title="Le fil est écrit">
          <p>Son modèle demande un regard&nbsp;:</p>
          <ul>
            {remarks.map((remark) => (
              <li key={remark}>{remark}</li>
            ))}
          </ul>
          <Button onClick={forget} data-autofocus>
            Fermer
          </Button>
        </Dialog>
      )}
    </>
  )
}
