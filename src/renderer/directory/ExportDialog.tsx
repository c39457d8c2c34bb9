import { Drawer } from '@mantine/core'
import { FileRemarks } from '../components/jobs/FileRemarks.tsx'
import { JobProgress } from '../components/jobs/JobProgress.tsx'
import { plural } from '../words/numbers.ts'
import { ExportForm } from './ExportForm.tsx'
import { type ListShown, useExport } from './use-export.ts'

interface Props {
  readonly shown: ListShown
  readonly opened: boolean
  readonly onClose: () => void
}

/** The ways out of the directory: what, in which format, with or without the people. */
export function ExportDialog({ shown, opened, onClose }: Props) {
  return (
    <Drawer opened={opened} onClose={onClose} title="Exporter">
      <ExportSteps shown={shown} onClose={onClose} />
    </Drawer>
  )
}

function ExportSteps({ shown, onClose }: Omit<Props, 'opened'>) {
  const { job, made, error, start } = useExport(shown, onClose)
  if (job !== null) return <JobProgress job={job} sentence="Écriture du fichier" safe="L’annuaire ne change pas." />
  return made === null ? (
    <ExportForm shown={shown} thrown={error} onExport={start} onClose={onClose} />
  ) : (
    <FileRemarks
      {...made}
      says={`${plural(made.remarks.length, 'remarque', 'remarques')} à lire avant de l’envoyer`}
      close={onClose}
    />
  )
}
