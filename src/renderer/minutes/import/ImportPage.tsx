import { Stack } from '@mantine/core'
import type { ReactNode } from 'react'
import { ChooseFile } from '../../components/ChooseFile.tsx'
import { ErrorMessage } from '../../components/ErrorMessage.tsx'
import { JobProgress } from '../../components/jobs/JobProgress.tsx'
import { PageHead } from '../../components/PageHead.tsx'
import { wayTo } from '../../components/way-to.tsx'
import { quoted } from '../../words/spaces.ts'
import { ImportReport } from './ImportReport.tsx'
import { minutesFiles } from './read-file.ts'
import { useImport } from './use-import.ts'

/** Minutes that exist already: choose the file, see what was understood, then import. Nothing is written before. */
export function ImportPage(): ReactNode {
  const { stage, open, chooseLetter, importNow } = useImport()
  const name = stage.kind === 'preview' || stage.kind === 'importing' ? stage.file.name : null
  return (
    <>
      <PageHead
        title="Importer un compte-rendu"
        crumbs={[wayTo.minutes, 'Importer']}
        sentence={
          name === null
            ? 'Concerto lit un compte-rendu Word, PDF ou Markdown et vous montre ce qu’il a compris.'
            : `${quoted(name)}. Le fichier est lu ici, il ne part nulle part\u00a0; rien n’entre dans l’espace avant «\u00a0Importer le compte-rendu\u00a0».`
        }
      />
      {stage.kind === 'choose' && (
        <Stack>
          {stage.error !== null && <ErrorMessage error={stage.error} />}
          <ChooseFile
            label="Fichier du compte-rendu"
            accept={minutesFiles}
            open={open}
            multiple
            hint="ou déposez-le ici. Un document Word (.docx) ou un PDF, 30&nbsp;Mo au plus, ou un fichier Markdown (.md) avec ses images."
          />
        </Stack>
      )}
      {stage.kind === 'reading' && (
        <JobProgress job={stage.job} sentence="Lecture du fichier" safe="Rien n’est encore écrit." />
      )}
      {stage.kind === 'preview' && (
        <ImportReport {...stage} importNow={importNow} chooseLetter={chooseLetter} open={open} />
      )}
      {stage.kind === 'importing' && (
        <JobProgress job={stage.job} sentence="Import du compte-rendu" safe="Tout entre d’un coup, ou rien." />
      )}
    </>
  )
}
