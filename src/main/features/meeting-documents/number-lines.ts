import type { Attendance } from '#shared/domain/records.ts'

type Listed = Pick<Attendance, 'id' | 'sheetLine' | 'part'>

/**
 * The number of each person's line. A number once given stays: one number means one line, on every sheet that was
 * printed. Others follow, in the order given, those who speak or lead last.
 */
export const numberLines = <Line extends Listed>(
  expected: readonly Line[],
): readonly (Line & { readonly number: number })[] => {
  let last = Math.max(0, ...expected.map(({ sheetLine }) => sheetLine ?? 0))
  const leads = ({ part }: Listed): boolean => part === 'speaker' || part === 'facilitator'
  return [...expected.filter((line) => !leads(line)), ...expected.filter(leads)].map((line) => {
    const number = line.sheetLine ?? last + 1
    last = Math.max(last, number)
    return { ...line, number }
  })
}
