import { sortKey } from '#shared/kernel/sort-key.ts'
import { type ClosedList, chosenText, closedListOf, nearestIn, unknownIn } from './cells/closed-list.ts'
import type { Decided } from './decisions.ts'
import type { ImportInput, UnknownValue } from './plan.ts'

/** Lines that are named of one value, and values of one column: more of them are no labels. */
const mostNamed = 50
const mostValues = 200

/** The values of a list that its vocabularies do not know, once each, the most frequent of a column first. */
export const unknownValues = (input: ImportInput, decisions: Decided): readonly UnknownValue[] => {
  if (input.format !== 'list') return []
  return input.targets.flatMap((target, column) => {
    const list = target === null ? null : closedListOf(target)
    return list === null ? [] : unknownOf(column, list, input, decisions)
  })
}

const unknownOf = (
  column: number,
  list: ClosedList,
  { table, header, values = {} }: ImportInput,
  { corrections, skipped }: Decided,
): readonly UnknownValue[] => {
  const found = new Map<string, { value: string; lines: number[] }>()
  const read = new Map<string, readonly string[]>()
  const unknownOfCell = (text: string): readonly string[] => {
    const known = read.get(text)
    if (known !== undefined) return known
    const unknown = unknownIn(chosenText(text, list, values[column] ?? {}), list)
    read.set(text, unknown)
    return unknown
  }
  for (const { line, cells } of table.lines.slice(header + 1)) {
    if (skipped.has(line)) continue
    for (const value of unknownOfCell((corrections.get(line)?.get(column) ?? cells[column] ?? '').trim())) {
      const same = found.get(sortKey(value)) ?? { value, lines: [] }
      found.set(sortKey(value), same)
      if (same.lines.at(-1) !== line) same.lines.push(line)
    }
  }
  return [...found.values()]
    .toSorted((a, b) => b.lines.length - a.lines.length)
    .slice(0, mostValues)
    .map(({ value, lines }) => ({
      column,
      value,
      count: lines.length,
      lines: lines.slice(0, mostNamed),
      nearest: nearestIn(value, list),
    }))
}
