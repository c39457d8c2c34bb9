import { Button, type ButtonProps } from '@mantine/core'
import { IconDownload } from '@tabler/icons-react'
import { errorOf, pageFailure } from '../../api/failures.ts'
import { download } from '../../components/jobs/download.ts'
import { useJob } from '../../components/jobs/use-job.ts'
import { plural } from '../../words/numbers.ts'
import type { Prepared } from './use-directory-import.ts'

interface Props extends ButtonProps {
  readonly prepared: Prepared
  /** `exportRest`: the lines themselves, to be mended and imported again. `exportRefusals`: each reason, to be read. */
  readonly file: 'exportRest' | 'exportRefusals'
}

/** Makes a file of the lines that do not enter. */
function ExportLines({ prepared, file, ...button }: Props) {
  const { job, run } = useJob('directoryImport', file)
  const start = async () => {
    const { opened, settings, decisions } = prepared
    const outcome = await run((id) => ({ import: opened.import, settings, decisions: [...decisions], job: id }))
    if (outcome.kind === 'done') download(outcome.job, outcome.value.name)
    if (outcome.kind === 'failed') pageFailure.set(errorOf(outcome.thrown))
  }
  return (
    <Button
      {...button}
      leftSection={<IconDownload size={18} stroke={1.6} aria-hidden="true" />}
      loading={job !== null}
      onClick={() => void start()}
    />
  )
}

/** The lines that do not enter, in a file with their reasons, to be mended and imported again. */
export function ExportRest({ prepared, lines }: { readonly prepared: Prepared; readonly lines: number }) {
  return (
    <ExportLines prepared={prepared} file="exportRest">
      Exporter {plural(lines, 'ligne non prise', 'lignes non prises')}
    </ExportLines>
  )
}

/** Every refusal, of a line or of a cell, with its line, column, value and reason, however many there are. */
export function ExportRefusals({ prepared }: { readonly prepared: Prepared }) {
  return (
    <ExportLines prepared={prepared} file="exportRefusals" variant="subtle" size="xs">
      Enregistrer la liste des refus
    </ExportLines>
  )
}
