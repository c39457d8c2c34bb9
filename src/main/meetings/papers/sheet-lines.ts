import type { FeatureContext } from '#main/kit/context.ts'
import type { SheetLine } from '#main/office/paper/paper.ts'
import { sheetLinesOf } from '#shared/records/meetings/arrival/sheet-numbers.ts'
import type { Attendance } from '#shared/records/records.ts'
import { write } from '#shared/records/row-write.ts'
import { civilities } from './load-people.ts'

/** The lines of a sheet about to be printed; new numbers are written, so that the paper can be read back by them. */
export const sheetLines = (context: FeatureContext, expected: readonly Attendance[]): readonly SheetLine[] => {
  const lines = sheetLinesOf(expected)
  const writes = lines
    .filter(({ isNew }) => isNew)
    .map(({ attendance, number }) => write('attendance', attendance.id, { sheetLine: number }))
  if (writes.length > 0) context.write({ intent: 'attendance.number', writes })
  const civilityOf = civilities(context.workspace.db)
  return lines.map(({ attendance, number }) => ({ ...attendance, number, civility: civilityOf(attendance) }))
}
