export interface NamedCell {
  /** The name of its column. */
  readonly name: string
  readonly text: string
}

const yearIn = /\b20\d\d\b/
/** « 2025 – T1 ». */
const partIn = /\b[TS][1-4]\b/

/** A cross in a column is no date: the year is the column's own. */
const isMark = (text: string): boolean => /^(?:x+|oui|✓|✔|●|■|•|1)$/iu.test(text.trim())

/** What the columns of a calendar say together: a cross under « 2025 » and « T1 » under « 2027 » are « 2025 - T1 2027 ». */
export const periodIn = (cells: readonly NamedCell[]): string => {
  const years = cells.map(({ name }) => yearIn.exec(name)?.[0])
  const told = cells.map(({ name, text }, at) => {
    const year = years[at]
    if (year === undefined || yearIn.test(text)) return text
    return `${isMark(text) ? (partIn.exec(name)?.[0] ?? '') : text} ${year}`.trim()
  })
  const [first = '', last = first] = [told[0], told.at(-1)]
  if (first === last) return first
  return years.includes(undefined) ? [...new Set(told)].join('\n') : `${first} - ${last}`
}
