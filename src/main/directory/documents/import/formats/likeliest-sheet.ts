import { isBlank } from '#shared/text/normalise/blank.ts'
import type { SourceTable } from '#shared/text/source-table.ts'
import { guessColumns, naming, takenTargets } from './guess-columns.ts'

/**
 * The sheet that looks most like a directory, the longest of those that do nearly as much: nomenclatures, legends and
 * counts stand beside a list, and may be longer.
 */
export const likeliestSheet = (tables: readonly SourceTable[]): number => {
  const likenesses = tables.map(likeness)
  const enough = Math.max(...likenesses) * nearly
  const sizes = tables.map(({ lines, header }, at) => ((likenesses[at] ?? 0) >= enough ? lines.length - header : 0))
  return Math.max(0, sizes.indexOf(Math.max(...sizes)))
}

const nearly = 0.8

/** The columns of it that are understood and hold something: none without names. */
const likeness = (table: SourceTable): number => {
  const { lines, header } = table
  const understood = takenTargets(guessColumns(table, header)).filter(
    (target, at) => target !== null && lines.slice(header + 1).some(({ cells }) => !isBlank(cells[at] ?? '')),
  )
  return understood.some((target) => naming.test(target ?? '')) ? understood.length : 0
}
