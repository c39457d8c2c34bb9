import type { Db } from '#main/db/db.ts'
import { rememberedColumns } from '#main/kit/remembered-columns.ts'
import {
  type PlanColumn,
  type PlanSettings,
  type PlanTarget,
  planTargets,
} from '#shared/contract/roadmap/fiches-import.ts'
import { fold } from '#shared/kernel/fold.ts'
import { columnLetter } from '#shared/text/column-letter.ts'
import { isBlank } from '#shared/text/normalise/blank.ts'
import { quoted } from '#shared/text/normalise/reading.ts'
import type { SourceFile, SourceTable } from '#shared/text/source-table.ts'
import { guessPlanColumns } from '../documents/action-plan/guess-plan-columns.ts'
import type { PlanSheet } from '../documents/action-plan/plan-input.ts'

/** The sheets a person chose, and what their columns feed. */
export interface ChosenSheets {
  readonly sheets: readonly PlanSheet[]
  /** The names of the columns, those of the first sheet. */
  readonly names: readonly string[]
  readonly targets: readonly (PlanTarget | null)[]
  /** French sentences on the sheets that are not read. */
  readonly remarks: readonly string[]
}

/** As a plan is understood before anybody chose: the sheets that have the columns of the likeliest, together. */
export const firstSettings = (db: Db, { tables }: SourceFile): PlanSettings => {
  const sheet = likeliestSheet(tables)
  const table = tables[sheet] as SourceTable
  return {
    sheet: sheetsAlike(tables).length > 1 ? null : sheet,
    headerLine: table.lines[table.header]?.line ?? 1,
    columns: [...proposedColumns(db, table, table.header)],
  }
}

/** Indexes of the sheets that have the columns of the likeliest, whatever little changes in their names. */
export const sheetsAlike = (tables: readonly SourceTable[]): readonly number[] => {
  const key = columnsKey(tables[likeliestSheet(tables)] as SourceTable)
  return [...tables.keys()].filter((at) => columnsKey(tables[at] as SourceTable) === key)
}

/** Columns that are not as many as the table's are proposed anew: the person chose another sheet or header. */
export const chosenSheets = (db: Db, { tables }: SourceFile, settings: PlanSettings): ChosenSheets => {
  const sheets =
    settings.sheet === null ? sheetsAlike(tables).map((at) => whole(tables, at)) : [oneSheet(tables, settings)]
  const { table, header } = sheets[0] as PlanSheet
  const names = table.lines[header]?.cells ?? []
  return {
    sheets,
    names,
    targets: settings.columns.length === names.length ? settings.columns : proposedColumns(db, table, header),
    remarks: unread(tables, sheets),
  }
}

/** The columns as a person recognises them. */
export const planColumns = ({ sheets, names, targets }: ChosenSheets): readonly PlanColumn[] => {
  // A title across the table is in every column, and tells none.
  const lines = sheets
    .flatMap(({ table, header }) => table.lines.slice(header + 1))
    .filter(({ cells }) => new Set(cells.filter((cell) => cell !== '')).size > 1)
  return names.map((header, at) => ({
    letter: columnLetter(at),
    header,
    sample: (lines.find(({ cells }) => !isBlank(cells[at] ?? ''))?.cells[at] ?? '').trim().slice(0, 80),
    target: targets[at] ?? null,
  }))
}

/** The sheets that are left, and why where they could not be read with the others. */
const unread = (tables: readonly SourceTable[], sheets: readonly PlanSheet[]): readonly string[] => {
  const [{ table }] = sheets as readonly [PlanSheet]
  return tables.flatMap((other, at) => {
    if (sheets.some(({ sheet }) => sheet === at)) return []
    const isAlike = columnsKey(other) === columnsKey(table)
    const why = isAlike ? '' : `\u00a0: ses colonnes ne sont pas celles de ${quoted(table.name ?? '')}`
    return [`La feuille ${quoted(other.name ?? '')} n’est pas lue${why}.`]
  })
}

const whole = (tables: readonly SourceTable[], at: number): PlanSheet => {
  const table = tables[at] as SourceTable
  return { sheet: at, table, header: table.header }
}

const oneSheet = (tables: readonly SourceTable[], { sheet, headerLine }: PlanSettings): PlanSheet => {
  const at = sheet !== null && sheet < tables.length ? sheet : 0
  const table = tables[at] as SourceTable
  const header = table.lines.findIndex(({ line }) => line >= headerLine)
  return { sheet: at, table, header: header === -1 ? table.header : header }
}

const proposedColumns = (db: Db, table: SourceTable, header: number): readonly (PlanTarget | null)[] =>
  rememberedColumns(db, 'plan', table.lines[header]?.cells ?? [], planTargets) ?? guessPlanColumns(table, header)

/** That of most columns understood, then of most lines. */
const likeliestSheet = (tables: readonly SourceTable[]): number => {
  const sizes = tables.map((table) => {
    const understood = guessPlanColumns(table, table.header)
    const known = understood.filter((target) => target !== null).length
    return (understood.includes('title') ? known : 0) * 1_000_000 + table.lines.length - table.header
  })
  return Math.max(0, sizes.indexOf(Math.max(...sizes)))
}

/** What the columns feed, in order; their names where nothing says that it is a plan. */
const columnsKey = (table: SourceTable): string => {
  const feeds = guessPlanColumns(table, table.header)
  if (feeds.includes('title')) return feeds.map((target) => target ?? '-').join(' ')
  return (table.lines[table.header]?.cells ?? []).map(fold).join('\u001f')
}
