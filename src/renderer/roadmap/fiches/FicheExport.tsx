import { Button, Stack } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { IconFileText } from '@tabler/icons-react'
import { useState } from 'react'
import type { FichePage } from '#shared/contract/roadmap/fiches.ts'
import type { PaperFormat } from '#shared/contract/workspace/house-templates.ts'
import { Dialog } from '../../components/Dialog.tsx'
import { useDocument } from '../../components/jobs/use-document.ts'
import { useJob } from '../../components/jobs/use-job.ts'
import { PartChoice, WithoutPersons, WordExport } from './WordExport.tsx'

type Shown = Pick<FichePage, 'fiche' | 'comments' | 'gathered'>

/** « Exporter en Word » of one fiche. */
export function FicheExport({ page }: { readonly page: Shown }) {
  const [opened, { open, close }] = useDisclosure(false)
  return (
    <>
      <Button variant="filled" leftSection={<IconFileText size={18} stroke={1.6} aria-hidden="true" />} onClick={open}>
        Exporter en Word
      </Button>
      {opened && <FicheExportDialog page={page} close={close} />}
    </>
  )
}

function FicheExportDialog({
  page: { fiche, comments, gathered },
  close,
}: {
  readonly page: Shown
  readonly close: () => void
}) {
  const [told, tell] = useState({ comments: true, persons: true })
  const word = useDocument(useJob('fichesExport', 'writeFiche'), { close })
  const start = (as: PaperFormat) =>
    word.write((job) => ({ fiche: fiche.id, ...told, template: word.template, as, job }))
  return (
    <Dialog onClose={close} title="Exporter la fiche-action">
      <WordExport document="fiche" word={word} start={start} close={close}>
        <Stack gap="sm">
          {comments.length + gathered.length > 0 && (
            <PartChoice
              label={gathered.length === 0 ? 'Commentaires des secteurs' : 'Commentaires et contributions des secteurs'}
              checked={told.comments}
              choose={(checked) => tell({ ...told, comments: checked })}
            />
          )}
          <WithoutPersons checked={!told.persons} choose={(checked) => tell({ ...told, persons: !checked })} />
        </Stack>
      </WordExport>
    </Dialog>
  )
}
