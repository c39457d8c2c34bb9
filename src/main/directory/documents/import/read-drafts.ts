import { sortKey } from '#shared/kernel/sort-key.ts'
import { restoreFormula } from '#shared/text/normalise/formula.ts'
import { createAddresses } from './addresses.ts'
import type { Column } from './cells/column.ts'
import { columnName } from './column-name.ts'
import type { Decided } from './decisions.ts'
import { compact, type LineDraft } from './draft.ts'
import { columnsOf } from './formats/formats.ts'
import { rowsOf } from './known-directory.ts'
import type { ImportInput } from './plan.ts'
import { type ReadColumn, readLine } from './read-lines.ts'
import { refuseRepeatedIds } from './repeated-ids.ts'
import { settle } from './settle.ts'
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
  const file = { format, fileName, addresses: createAddresses(input.territory), nameColumn: nameColumn(input) }
  const drafts: LineDraft[] = []
  for (let rank = header + 1; rank < table.lines.length; rank += 1) {
    const line = table.lines[rank] as (typeof table.lines)[number]
    const draft = readLine(line, rank, columns, corrections.get(line.line))
    if (draft !== null) {
      settle(draft, file)
      compact(draft)
      drafts.push(draft)
    }
    if (rank % pace === 0) onProgress(rank, table.lines.length)
  }
  const remarks = settleSharedIds(drafts, input)
  refuseRepeatedIds(drafts)
  return { drafts, remarks }
}

const columnsInUse = ({ table, header, format, targets, known, fileName }: ImportInput): readonly ReadColumn[] => {
  const names = table.lines[header]?.cells ?? []
  const sectors = new Map(
    rowsOf(known.sector).map(({ id, name }) => [sortKey(String(name ?? '')).replace(/^secteur /, ''), id]),
  )
  return columnsOf(format, names, targets, sectors).flatMap((read, at) =>
    read === null
      ? []
      : [{ at, name: columnName(fileName, names, at), read: format === 'list' ? unarmed(read) : read }],
  )
}

/** Lists that Concerto wrote have formulas disarmed. */
const unarmed =
  (read: Column): Column =>
  (text, draft) =>
    read(restoreFormula(text), draft)

const nameColumn = ({ table, header, format, targets, fileName }: ImportInput) => {
  const names = table.lines[header]?.cells ?? []
  const at =
    format === 'list'
      ? targets.findIndex((target) => target === 'actor.name' || target === 'place.name')
      : names.findIndex((name) => nameHeaders.has(sortKey(name)))
  return at === -1 ? null : { column: at, columnName: columnName(fileName, names, at) }
}

/** Headers of the known standards. */
const nameHeaders = new Set(['nom', 'structure'])
