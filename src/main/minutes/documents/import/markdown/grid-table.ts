import type { DrawnRow, DrawnTable } from './drawn-table.ts'

/**
 * A table drawn with `+---+---+` rules, from `lines[from]`; `null` when there is none. Cells may span columns;
 * a table with cells that span rows is left as it is.
 */
export const gridTable = (lines: readonly string[], from: number): DrawnTable | null => {
  if (!isRule(lines[from])) return null
  let end = from + 1
  while (isRule(lines[end]) || isContent(lines[end])) end += 1
  const block = lines.slice(from, end).map((line) => line.trim())
  if (block.length < 3 || !isRule(block.at(-1)) || block.some(hasPartialRule)) return null
  return { lines: end - from, rows: rowsOf(block) }
}

const isRule = (line: string | undefined): boolean => /^\s*\+(?:[-=:]+\+)+\s*$/.test(line ?? '')

const isContent = (line: string | undefined): boolean => /^\s*\|.*[|+]\s*$/.test(line ?? '')

const hasPartialRule = (line: string): boolean => line.startsWith('|') && /\+[-=:]{2,}\+/.test(line)

const rowsOf = (block: readonly string[]): readonly DrawnRow[] => {
  const borders = columnsOf(block)
  const headEnds = block.findIndex((line, index) => index > 0 && line.startsWith('+') && line.includes('='))
  const rules = block.flatMap((line, index) => (isRule(line) ? [index] : []))
  return rules.slice(0, -1).map((rule, index) => {
    const next = rules[index + 1] ?? block.length
    return rowOf(block.slice(rule + 1, next), borders, next <= headEnds)
  })
}

/** Positions of all vertical borders, from every rule. */
const columnsOf = (block: readonly string[]): readonly number[] =>
  [
    ...new Set(
      block
        .filter((line) => line.startsWith('+'))
        .flatMap((line) => [...line].flatMap((sign, index) => (sign === '+' ? [index] : []))),
    ),
  ].sort((a, b) => a - b)

const rowOf = (content: readonly string[], borders: readonly number[], head: boolean): DrawnRow => {
  const split = content.map((line) => line.slice(1, -1).split('|'))
  if (split.length > 0 && split.every((cells) => cells.length === borders.length - 1)) {
    return {
      head,
      cells: borders.slice(1).map((_, column) => ({ lines: split.map((cells) => cells[column] ?? ''), span: 1 })),
    }
  }
  const signs = content.map((line) => [...line])
  const own = borders.filter((at) => signs.every((line) => line[at] === '|'))
  const cells = own.slice(0, -1).map((left, index) => {
    const right = own[index + 1] ?? left
    return {
      lines: signs.map((line) => line.slice(left + 1, right).join('')),
      span: borders.filter((at) => at > left && at <= right).length,
    }
  })
  return { head, cells }
}
