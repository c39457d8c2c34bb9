import type { SheetLine } from '#main/documents/meeting-papers/paper.ts'
import type { Attendance, Meeting } from '#shared/domain/records.ts'
import type { FeatureContext } from '../context.ts'
import { civilities } from './load-meeting.ts'
import { numberLines } from './number-lines.ts'

/** The lines of a sheet about to be printed; new numbers are written, so that the paper can be read back by them. */
export const sheetLines = (
  context: FeatureContext,
  { state }: Meeting,
  expected: readonly Attendance[],
): readonly SheetLine[] => {
  const lines = numberLines(expected)
  const writes = lines
    .filter(({ sheetLine }) => sheetLine === null)
    .map(({ id, number }) => ({ record: 'attendance', id, values: { sheetLine: number } }))
  // What is validated is no longer written in; its sheet may still be printed.
  if (writes.length > 0 && state !== 'validated') context.write({ intent: 'attendance.number', writes })
  const civilityOf = civilities(context.workspace.db)
  return lines.map((line) => ({ ...line, civility: civilityOf(line) }))
}
