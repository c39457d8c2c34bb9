import type { RowId } from '#shared/kernel/ids.ts'
import { sheetLinesOf } from '#shared/records/meetings/arrival/sheet-numbers.ts'
import type { Attendance } from '#shared/records/records.ts'
import type { RowWrite } from '#shared/records/row-write.ts'
import { lineTaken } from './errors.ts'

/**
 * The writes that settle the number of everybody else before someone gets theirs, so that one number means one line.
 * @throws AppFailure `line-taken` when the number is somebody else's
 */
export const numberOthers = (attendances: readonly Attendance[], line: number, id: RowId): readonly RowWrite[] => {
  const others = sheetLinesOf(attendances.filter((one) => one.id !== id))
  const holder = others.find(({ number }) => number === line)?.attendance
  if (holder !== undefined)
    throw lineTaken(line, [holder.lastName, holder.firstName].filter(Boolean).join(' ') || 'quelqu’un d’autre')
  return others
    .filter(({ isNew }) => isNew)
    .map(({ attendance, number }) => ({ record: 'attendance', id: attendance.id, values: { sheetLine: number } }))
}
