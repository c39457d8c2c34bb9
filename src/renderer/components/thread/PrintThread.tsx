import { Button, Stack } from '@mantine/core'
import { IconPrinter } from '@tabler/icons-react'
import type { RowId } from '#shared/kernel/ids.ts'
import { Dialog } from '../Dialog.tsx'
import { DialogEnd } from '../FormEnd.tsx'
import { useDocument } from '../jobs/use-document.ts'
import { useJob } from '../jobs/use-job.ts'
import { MarkedList } from '../plain/MarkedList.tsx'

/** « Imprimer le fil » of a formulation, of a fiche or of an axis, as Word in the usual template of the house. */
export function PrintThread({ id }: { readonly id: RowId }) {
  const { isPending, write, remarks, forgetRemarks } = useDocument(useJob('axes', 'writeThread'))
  return (
    <>
      <Button
        leftSection={<IconPrinter size={18} stroke={1.6} />}
        loading={isPending}
        onClick={() => write((job) => ({ id, job }))}
      >
        Imprimer le fil
      </Button>
      {remarks.length > 0 && (
        <Dialog onClose={forgetRemarks} title="Le fil est écrit">
          <Stack gap="md">
            <p>Son modèle demande un regard&nbsp;:</p>
            <MarkedList>
              {remarks.map((remark) => (
                <li key={remark}>{remark}</li>
              ))}
            </MarkedList>
            <DialogEnd close={forgetRemarks} first />
          </Stack>
        </Dialog>
      )}
    </>
  )
}
