import type { ReactNode } from 'react'
import type { ImportDecision, OpenedImport } from '#shared/contract/directory/directory-import.ts'
import { api } from '../../api/api.ts'
import { useJob } from '../../components/jobs/use-job.ts'
import { LinkAnchor, LinkButton } from '../../components/links.tsx'
import { ExportRest } from '../../components/list-import/ExportLines.tsx'
import { ImportResult } from '../../components/list-import/ImportResult.tsx'
import { ImportScreen } from '../../components/list-import/ImportScreen.tsx'
import { waitingLines } from '../../components/list-import/import-words.ts'
import { useListImport } from '../../components/list-import/use-list-import.ts'
import { DirectoryPreview } from './DirectoryPreview.tsx'
import { directoryWords } from './import-words.ts'

/** A list of structures, of places or of persons that exists elsewhere, brought into the directory. */
export function DirectoryImportPage(): ReactNode {
  const reading = useJob('directoryImport', 'open')
  const importing = useJob('directoryImport', 'apply')
  const rest = useJob('directoryImport', 'exportRest')
  const { stage, ...deeds } = useListImport<OpenedImport, ImportDecision>({
    reading,
    importing,
    close: api.directoryImport.close,
  })
  return (
    <ImportScreen
      title="Importer dans l’annuaire"
      crumbs={[
        <LinkAnchor key="list" to="/annuaire">
          Annuaire
        </LinkAnchor>,
        'Importer',
      ]}
      words={directoryWords}
      label="Fichier de l’annuaire"
      hint="ou déposez-le ici. CSV, Excel, OpenDocument ou JSON, 33 Mo au plus."
      stage={stage}
      open={deeds.open}
      preview={({ prepared, error }) => <DirectoryPreview prepared={prepared} error={error} {...deeds} />}
      result={({ prepared, imported }) => (
        <ImportResult
          imported={imported}
          words={directoryWords}
          see={
            <LinkButton to="/annuaire" variant="filled">
              Voir l’annuaire
            </LinkButton>
          }
          exportRest={<ExportRest prepared={prepared} file={rest} lines={waitingLines(imported.counts)} />}
          again={deeds.leave}
        />
      )}
    />
  )
}
