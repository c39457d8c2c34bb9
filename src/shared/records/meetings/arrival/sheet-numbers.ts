import type { Attendance } from '../../records.ts'
import { byName } from '../by-name.ts'

export interface SheetLine {
  readonly number: number
  readonly attendance: Attendance
  /** The row does not bear its number yet. */
  readonly isNew: boolean
}

/**
 * The lines of the sheet in their order. Those without a number follow the last one, in the order of the list:
 * participants by name, who speaks and animates, then who came and is not recognised yet. A number once given never
 * changes, so that one number means one line.
 */
export const sheetLinesOf = (attendances: readonly Attendance[]): readonly SheetLine[] => {
  const sorted = byName(attendances)
  const numbered = sorted
    .filter(({ sheetLine }) => sheetLine !== null)
    .map((attendance) => ({ number: attendance.sheetLine as number, attendance, isNew: false }))
    .toSorted((a, b) => a.number - b.number)
  const waiting = sorted.filter(({ sheetLine }) => sheetLine === null)
  const last = numbered.at(-1)?.number ?? 0
  const inOrder = waiting.toSorted((a, b) => place(a) - place(b))
  return [...numbered, ...inOrder.map((attendance, index) => ({ number: last + 1 + index, attendance, isNew: true }))]
}

const place = ({ part, arrivalText }: Attendance): number => {
  if (arrivalText !== null) return 2
  return part === null || part === 'participant' ? 0 : 1
}
