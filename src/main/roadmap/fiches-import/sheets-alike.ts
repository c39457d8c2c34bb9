import { type ChosenList, isFilled } from '#main/kit/chosen-list.ts'
import { fold } from '#shared/kernel/fold.ts'
import { quoted } from '#shared/text/normalise/reading.ts'
import type { SourceFile, SourceLine, SourceTable } from '#shared/text/source-table.ts'
import { isLegend } from '../documents/action-plan/cells/legend.ts'
import { guessPlanColumns } from '../documents/action-plan/guess-plan-columns.ts'

/** Indexes of the sheets that have the columns of the likeliest, whatever little changes in their names. */
export const sheetsAlike = (tables: readonly SourceTable[]): readonly number[] => {
  const key = columnsKey(tables[likeliestSheet(tables)] as SourceTable)
  return [...tables.keys()].filter((at) => columnsKey(tables[at] as SourceTable) === key)
}

/** That of most columns understood, then of most lines. */
export const likeliestSheet = (tables: readonly SourceTable[]): number => {
  const sizes = tables.map((table) => {
    const understood = guessPlanColumns(table, table.header)
    const known = understood.filter((target) => target !== null).length
    return (understood.includes('title') ? known : 0) * 1_000_000 + table.lines.length - table.header
  })
  return Math.max(0, sizes.indexOf(Math.max(...sizes)))
}

/** A title across the table is in every column, and shows what none of them holds; nor does what says how it is filled. */
export const showsColumn = (line: SourceLine, at: number): boolean =>
  isFilled(line, at) && new Set(line.cells.filter((cell) => cell !== '')).size > 1 && !isLegend(line.cells, [])

/** French sentences on the sheets that are left, with why where they could not be read with the others. */
export const unreadSheets = ({ tables }: SourceFile, { sheets }: ChosenList<unknown>): readonly string[] => {
  const [{ table }] = sheets
  return tables.flatMap((other, at) => {
    if (sheets.some(({ sheet }) => sheet === at)) return []
    const isAlike = columnsKey(other) === columnsKey(table)
    const why = isAlike ? '' : `\u00a0: ses colonnes ne sont pas celles de ${quoted(table.name ?? '')}`
    return [`La feuille ${quoted(other.name ?? '')} n’est pas lue${why}.`]
  })
}

/** What the columns feed, in order; their names where nothing says that it is a plan. */
const columnsKey = (table: SourceTable): string => {
  const feeds = guessPlanColumns(table, table.header)
  if (feeds.includes('title')) return feeds.map((target) => target ?? '-').join(' ')
  return (table.lines[table.header]?.cells ?? []).map(fold).join('\u001f')
}
