import { Button, type ButtonProps } from '@mantine/core'
import { IconDownload } from '@tabler/icons-react'
import { pressedNow, tellRefusal } from '../../api/failures.ts'
import { plural } from '../../words/numbers.ts'
import { handOver } from '../jobs/hand-over.ts'
import type { FileJob, OpenedList, Prepared } from './use-list-import.ts'

interface Props<Opened extends OpenedList, Decision> {
  readonly prepared: Prepared<Opened, Decision>
  readonly file: FileJob<Opened, Decision>
}

/** Makes a file of what is told of a list. */
export function ExportLines<Opened extends OpenedList, Decision>({
  prepared,
  file: { job, run },
  ...button
}: Props<Opened, Decision> & ButtonProps) {
  const start = async () => {
    const { opened, settings, decisions } = prepared
    const pressed = pressedNow()
    const outcome = await run((id) => ({ import: opened.import, settings, decisions: [...decisions], job: id }))
    if (outcome.kind === 'done') await handOver(outcome.job, outcome.value.name)
    if (outcome.kind === 'failed') tellRefusal(outcome.thrown, pressed)
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
export function ExportRest<Opened extends OpenedList, Decision>({
  lines,
  ...asked
}: Props<Opened, Decision> & { readonly lines: number }) {
  if (lines === 0) return null
  return <ExportLines {...asked}>Exporter {plural(lines, 'ligne non prise', 'lignes non prises')}</ExportLines>
}

/** Every refusal, of a line or of a cell, with its line, column, value and reason, however many there are. */
export function ExportRefusals<Opened extends OpenedList, Decision>(asked: Props<Opened, Decision>) {
  return (
    <ExportLines {...asked} variant="subtle" size="xs">
      Enregistrer la liste des refus
    </ExportLines>
  )
}
