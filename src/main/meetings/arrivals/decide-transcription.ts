import { sheetLinesOf } from '#shared/records/meetings/arrival/sheet-numbers.ts'
import { sheetRange } from '#shared/records/meetings/arrival/sheet-range.ts'
import type { Attendance } from '#shared/records/records.ts'
import type { RowWrite } from '#shared/records/row-write.ts'
import type { Known } from '#shared/text/newer.ts'
import { noSuchLine } from './errors.ts'
import { asStatus } from './presence.ts'

/** The writes that say the same of some lines; all numbers are then settled. @throws AppFailure `no-such-line` */
export const decideTranscription = (
  attendances: readonly Attendance[],
  lines: readonly number[],
  status: Known<Attendance['status']>,
): readonly RowWrite[] => {
  const sheet = sheetLinesOf(attendances)
  const numbers = new Set(sheet.map(({ number }) => number))
  const missing = lines.filter((line) => !numbers.has(line))
  if (missing.length > 0) throw noSuchLine(sheetRange(missing))
  const asked = new Set(lines)
  return sheet.flatMap(({ number, attendance, isNew }) => {
    const values = {
      ...(isNew && { sheetLine: number }),
      ...(asked.has(number) && asStatus(attendance, status)),
    }
    return Object.keys(values).length === 0 ? [] : [{ record: 'attendance', id: attendance.id, values }]
  })
}
