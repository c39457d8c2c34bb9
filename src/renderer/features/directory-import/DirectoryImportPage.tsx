import { Stack } from '@mantine/core'
import type { ReactNode } from 'react'
import { ChooseFile } from '../../components/ChooseFile.tsx'
import { ErrorMessage } from '../../components/ErrorMessage.tsx'
import { JobProgress } from '../../components/jobs/JobProgress.tsx'
import { LinkAnchor } from '../../components/links.tsx'
import { PageHead } from '../../components/PageHead.tsx'
import { ImportPreview } from './ImportPreview.tsx'
import { ImportResult } from './ImportResult.tsx'
import { ImportSteps } from './ImportSteps.tsx'
import { headSentence } from './import-words.ts'
import { listFiles } from './read-content.ts'
import { useDirectoryImport } from './use-directory-import.ts'

/** A list that exists elsewhere: choose the file, see what would become of each line, then import. */
export function DirectoryImportPage(): ReactNode {
  const { stage, open, change, importNow, leave } = useDirectoryImport()
  return (
    <>
      <PageHead
        title="Importer dans l’annuaire"
        crumbs={[
          <LinkAnchor key="list" to="/annuaire">
            Annuaire
          </LinkAnchor>,
          'Importer',
        ]}
        sentence={headSentence(stage)}
      />
      <ImportSteps stage={stage} />
      {stage.kind === 'choose' && (
        <Stack>
          {stage.error !== null && <ErrorMessage error={stage.error} />}
          <ChooseFile
            label="Fichier de l’annuaire"
            accept={listFiles}
            open={open}
            hint="ou déposez-le ici. CSV, Excel, OpenDocument ou JSON, 33 Mo au plus."
          />
        </Stack>
      )}
      {stage.kind === 'reading' && (
        <JobProgress job={stage.job} sentence="Lecture du fichier" safe="Rien n’est encore écrit." />
      )}
      {stage.kind === 'preview' && (
        <ImportPreview {...stage} change={change} importNow={importNow} open={open} leave={leave} />
      )}
      {stage.kind === 'importing' && (
        <JobProgress job={stage.job} sentence="Import dans l’annuaire" safe="Tout entre d’un coup, ou rien." />
      )}
      {stage.kind === 'done' && <ImportResult {...stage} again={leave} />}
    </>
  )
}
