import { Button } from '@mantine/core'
import { IconDownload } from '@tabler/icons-react'
import { errorOf, pageFailure } from '../../api/failures.ts'
import { download } from '../../components/jobs/download.ts'
import { useJob } from '../../components/jobs/use-job.ts'
import { plural } from '../../words/numbers.ts'
import type { Prepared } from './use-directory-import.ts'

interface Props {
  readonly prepared: Prepared
  readonly lines: number
}

/** The lines that do not enter, in a file with their reasons, to be mended and imported again. */
export function ExportRest({ prepared, lines }: Props) {
  const { job, run } = useJob('directoryImport', 'exportRest')
  const start = async () => {
    const { opened, settings, decisions } = prepared
    const outcome = await run((id) => ({ import: opened.import, settings, decisions: [...decisions], job: id }))
    if (outcome.kind === 'done') download(outcome.job, outcome.value.name)
    if (outcome.kind === 'failed') pageFailure.set(errorOf(outcome.thrown))
  }
  return (
    <Button
      leftSection={<IconDownload size={18} stroke={1.6} aria-hidden="true" />}
      loading={job !== null}
      onClick={() => void start()}
    >
      Exporter {plural(lines, 'ligne non prise', 'lignes non prises')}
    </Button>
  )
}
