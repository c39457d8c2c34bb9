import { Drawer } from '@mantine/core'
import { JobProgress } from '../../components/jobs/JobProgress.tsx'
import { ExportForm } from './ExportForm.tsx'
import { ExportRemarks } from './ExportRemarks.tsx'
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
    <ExportRemarks written={made} onClose={onClose} />
  )
}
