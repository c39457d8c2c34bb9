import type { DrawnRow, DrawnTable } from './drawn-table.ts'

/**
 * A table drawn with spaces under or between dashed rules (pandoc's simple and multiline tables), from
 * `lines[from]`; `null` when there is none. Two columns at least: one dashed line alone is a rule or a heading.
 */
export const spacedTable = (lines: readonly string[], from: number): DrawnTable | null =>
  isBlank(lines[from - 1]) ? (ruled(lines, from) ?? headed(lines, from)) : null

const isBlank = (line: string | undefined): boolean => line === undefined || line.trim() === ''

const isColumnRule = (line: string | undefined): boolean => /^ *-{2,}(?: +-{2,})+ *$/.test(line ?? '')

const isFullRule = (line: string | undefined): boolean => /^ *-{10,} *$/.test(line ?? '')

/** A header line, the dashes of the columns, rows of one line each, then a blank line. */
const headed = (lines: readonly string[], from: number): DrawnTable | null => {
  const rule = lines[from + 1] ?? ''
  if (isBlank(lines[from]) || !isColumnRule(rule)) return null
  const end = endOf(lines, from + 2, isBlank)
  const rows = lines.slice(from + 2, isColumnRule(lines[end - 1]) ? end - 1 : end)
  const row = rowReader(rule)
  if (!standsIn(rule, lines.slice(from, from + 1), rows)) return null
  return { lines: end - from, rows: [row([lines[from] ?? ''], true), ...rows.map((line) => row([line], false))] }
}

/** Everything between two dashed rules: with a header when the first rule is whole, rows parted by blank lines. */
const ruled = (lines: readonly string[], from: number): DrawnTable | null => {
  const headless = isColumnRule(lines[from])
  if (!headless && !isFullRule(lines[from])) return null
  const columns = headless ? from : endOf(lines, from + 1, isColumnRule)
  const end = endOf(lines, columns + 1, headless ? isColumnRule : isFullRule)
  const closed = headless ? isColumnRule(lines[end]) || isFullRule(lines[end]) : isFullRule(lines[end])
  if (!closed || columns >= lines.length || (!headless && columns - from > 12) || !isBlank(lines[end + 1])) return null
  if (!standsIn(lines[columns] ?? '', headless ? [] : lines.slice(from + 1, columns), lines.slice(columns + 1, end)))
    return null
  const row = rowReader(lines[columns] ?? '')
  const head = headless ? [] : [row(lines.slice(from + 1, columns), true)]
  return {
    lines: end + 1 - from,
    rows: [...head, ...groups(lines.slice(columns + 1, end)).map((group) => row(group, false))],
  }
}

const endOf = (lines: readonly string[], from: number, stops: (line: string | undefined) => boolean): number => {
  let end = from
  while (end < lines.length && end - from < 400 && !stops(lines[end])) end += 1
  return end
}

/** Lines parted by blank ones are rows of several lines; with no blank line, each line is a row. */
const groups = (lines: readonly string[]): readonly (readonly string[])[] =>
  lines.some(isBlank)
    ? lines
        .join('\n')
        .split(/\n\s*\n/)
        .map((group) => group.split('\n').filter((line) => !isBlank(line)))
        .filter((group) => group.length > 0)
    : lines.map((line) => [line])

/** Whether no word crosses from one column into the next: otherwise the dashes are no table. */
const standsIn = (rule: string, ...parts: readonly (readonly string[])[]): boolean => {
  const starts = startsOf(rule).slice(1)
  return parts.flat().every((line) => {
    const signs = [...line]
    return starts.every((start) => (signs[start - 1] ?? ' ') === ' ')
  })
}

const startsOf = (rule: string): readonly number[] =>
  [...rule.matchAll(/-+/g)].map(({ index }, column) => (column === 0 ? 0 : index))

/** Cuts lines at the start of each dashed column; what stands before the first belongs to it. */
const rowReader = (rule: string) => {
  const starts = startsOf(rule)
  return (lines: readonly string[], head: boolean): DrawnRow => ({
    head,
    cells: starts.map((start, column) => ({
      lines: lines.map((line) => [...line].slice(start, starts[column + 1]).join('')),
      span: 1,
    })),
  })
}
