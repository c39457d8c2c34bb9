import type { ImportTarget } from '#shared/contract/directory/directory-import.ts'
import { sortKey } from '#shared/kernel/sort-key.ts'
import { restoreFormula } from '#shared/text/normalise/formula.ts'
import { createAddresses } from './addresses.ts'
import { chosenCell, closedListOf } from './cells/closed-list.ts'
import type { Column } from './cells/column.ts'
import { listCell } from './cells/list-cell.ts'
import { columnName } from './column-name.ts'
import type { Decided } from './decisions.ts'
import { compact, type LineDraft } from './draft.ts'
import { explainsColumns } from './formats/fits.ts'
import { columnsOf } from './formats/formats.ts'
import { createWeekReader } from './hours/read-week.ts'
import { rowsOf } from './known-directory.ts'
import { originKey, whereKey } from './match/keys.ts'
import { ownListOf } from './own-list.ts'
import type { ImportInput } from './plan.ts'
import { type ReadColumn, readLine } from './read-lines.ts'
import { refuse } from './refuse.ts'
import { setAside, settle } from './settle.ts'
import { settleSharedIds } from './shared-ids.ts'

export type OnProgress = (done: number, total: number) => void

/** Lines between two words of progress. */
const pace = 1_000

/** The lines under the header that say something, read and settled, and what is to be told of them together. */
export const readDrafts = (
  input: ImportInput,
  { corrections }: Decided,
  onProgress: OnProgress,
): { readonly drafts: readonly LineDraft[]; readonly remarks: readonly string[] } => {
  const { table, header, format, fileName } = input
  const columns = { columns: columnsInUse(input), width: table.lines[header]?.cells.length ?? 0 }
  const file = {
    format,
    fileName,
    addresses: createAddresses(input.territory),
    nameColumn: columnOf(input, ['actor.name', 'place.name'], nameHeaders),
    communeColumn: columnOf(input, ['actor.commune'], communeHeaders),
    pointColumn: columnOf(input, ['place.latitude', 'place.point'], pointHeaders),
    readWeek: createWeekReader(),
  }
  const own = new Map(input.own?.lines.map((line) => [line.line, line]))
  const drafts: LineDraft[] = []
  for (let rank = header + 1; rank < table.lines.length; rank += 1) {
    const line = table.lines[rank] as (typeof table.lines)[number]
    const known = own.get(line.line) ?? null
    const draft = readLine(line, rank, { ...columns, known }, corrections.get(line.line))
    if (draft !== null) {
      settle(draft, file)
      if (rank === header + 1 && format === 'list' && explainsColumns(line.cells, input.targets))
        setAside(draft, explains)
      compact(draft)
      drafts.push(draft)
    }
    if (rank % pace === 0) onProgress(rank, table.lines.length)
  }
  const remarks = settleSharedIds(drafts, input)
  refuseRepeatedIds(drafts)
  return { drafts, remarks }
}

const explains = 'elle explique les colonnes, et n’est pas une entrée'

const columnsInUse = ({
  table,
  header,
  format,
  targets,
  values = {},
  known,
  fileName,
}: ImportInput): readonly ReadColumn[] => {
  const names = table.lines[header]?.cells ?? []
  const sectors = new Map(
    rowsOf(known.sector).map(({ id, name }) => [sortKey(String(name ?? '')).replace(/^secteur /, ''), id]),
  )
  const ownCell = (read: Column, at: number): Column => {
    // Formulas are disarmed in the lists that Concerto writes.
    if (ownListOf(format) !== null) return unarmed(read)
    const target = format === 'list' ? targets[at] : null
    if (target == null) return read
    const [list, chosen] = [closedListOf(target), values[at]]
    return listCell(target, list === null || chosen === undefined ? read : chosenCell(read, list, chosen))
  }
  return columnsOf(format, names, targets, sectors).flatMap((read, at) =>
    read === null ? [] : [{ at, name: columnName(fileName, names, at), read: ownCell(read, at) }],
  )
}

const unarmed =
  (read: Column): Column =>
  (text, draft) =>
    read(restoreFormula(text), draft)

/** The first column that is read as one of these targets, in a list; in a known standard, that has one of these headers. */
const columnOf = (
  { table, header, format, targets, fileName }: ImportInput,
  wanted: readonly ImportTarget[],
  headers: ReadonlySet<string>,
) => {
  const names = table.lines[header]?.cells ?? []
  const at =
    format === 'list'
      ? targets.findIndex((target) => target !== null && wanted.includes(target))
      : names.findIndex((name) => headers.has(sortKey(name)))
  return at === -1 ? null : { column: at, columnName: columnName(fileName, names, at) }
}

const communeHeaders = new Set(['commune'])
const pointHeaders = new Set(['latitude'])

/** Headers of the known standards, and of Concerto's own lists. */
const nameHeaders = new Set(['nom', 'acteur', 'nom de la structure', 'lieu', 'personne', 'structure'])

/**
 * Refuses the lines whose id another line has for something else: another commune, another SIRET. An id is unique in its
 * source, so that one of the two is wrong, and nobody can tell which.
 */
const refuseRepeatedIds = (drafts: readonly LineDraft[]): void => {
  const first = new Map<string, LineDraft>()
  for (const draft of drafts) {
    const key = draft.refusal === null ? idOf(draft) : null
    if (key === null) continue
    const earlier = first.get(key)
    if (earlier === undefined) first.set(key, draft)
    else if (contradict(earlier, draft)) refuse(draft, repeated(draft, earlier.line))
  }
}

/** The id of what the line is about, in its source; `null` when it has none. */
const idOf = (draft: LineDraft): string | null =>
  originKey(draft.subject === 'place' ? draft.place.given : draft.actor.fills)

const contradict = (one: LineDraft, other: LineDraft): boolean =>
  differ(whereKey(addressOf(one)), whereKey(addressOf(other))) || differ(pivotOf(one), pivotOf(other))

const addressOf = ({ subject, place, actor }: LineDraft) => (subject === 'place' ? place.given : actor.given)

const pivotOf = ({ actor }: LineDraft): unknown => actor.fills.pivot ?? null

const differ = (one: unknown, other: unknown): boolean => one !== null && other !== null && one !== other

const repeated = ({ subject, place, actor }: LineDraft, line: number) => ({
  column: null,
  columnName: null,
  value: String((subject === 'place' ? place.given : actor.fills).sourceId),
  reason: `la ligne ${line} a déjà cet identifiant, pour une autre commune ou un autre SIRET`,
})
