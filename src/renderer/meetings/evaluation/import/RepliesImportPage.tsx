import { Group, Stack } from '@mantine/core'
import { useParams } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import type { RowId } from '#shared/kernel/ids.ts'
import { ChooseFile } from '../../../components/ChooseFile.tsx'
import { EmptyState } from '../../../components/EmptyState.tsx'
import { ErrorMessage } from '../../../components/ErrorMessage.tsx'
import { JobProgress } from '../../../components/jobs/JobProgress.tsx'
import { LinkButton } from '../../../components/links.tsx'
import { plural } from '../../../words/numbers.ts'
import { quoted } from '../../../words/spaces.ts'
import { MeetingScreen } from '../../MeetingScreen.tsx'
import { RepliesPreview } from './RepliesPreview.tsx'
import { replyFiles } from './reply-files.ts'
import { importedId, useRepliesImport } from './use-replies-import.ts'

/** Forms that were filled elsewhere, a line each: choose the file, see what would become of each line, then import. */
export function RepliesImportPage(): ReactNode {
  const { meeting } = useParams({ from: '/reunions/$meeting/evaluation/importer' })
  return (
    <MeetingScreen
      meeting={meeting}
      name="Import de fiches d’évaluation"
      here="Import de fiches d’évaluation"
      actions={
        <LinkButton to="/reunions/$meeting/evaluation" params={{ meeting }}>
          Voir le questionnaire
        </LinkButton>
      }
    >
      {() => <RepliesImport meeting={meeting} />}
    </MeetingScreen>
  )
}

function RepliesImport({ meeting }: { readonly meeting: RowId }) {
  const importing = useRepliesImport(meeting)
  const { stage, open, leave } = importing
  switch (stage.kind) {
    case 'reading':
      return <JobProgress job={stage.job} sentence="Lecture du fichier" safe="Rien n’est encore écrit." />
    case 'preview':
      return <RepliesPreview meeting={meeting} stage={stage} importing={importing} />
    case 'done':
      return (
        <EmptyState
          title={`${plural(stage.written, 'fiche est entrée', 'fiches sont entrées')}.`}
          action={
            <Group gap="sm">
              <LinkButton to="/reunions/$meeting/bilan" params={{ meeting }} variant="filled" id={importedId}>
                Voir les résultats
              </LinkButton>
              <LinkButton to="/reunions/$meeting/evaluation/importer" params={{ meeting }} onClick={leave}>
                Importer un autre fichier
              </LinkButton>
            </Group>
          }
        >
          {quoted(stage.fileName)} peut être importé de nouveau sans rien doubler. Annuler retire tout d’un coup.
        </EmptyState>
      )
    default:
      return (
        <Stack>
          {stage.error !== null && <ErrorMessage error={stage.error} />}
          <ChooseFile
            label="Fichier des réponses"
            accept={replyFiles}
            open={open}
            hint="ou déposez-le ici. CSV, Excel ou OpenDocument, une ligne par fiche, une colonne par question."
          />
        </Stack>
      )
  }
}
