import { type FieldWrite, fieldHistory } from '#main/db/field-history.ts'
import type { LoggedWrite } from '#main/db/intent.ts'
import { row, rows } from '#main/db/query.ts'
import type { FeatureContext } from '#main/kit/context.ts'
import { sameEntry } from '#main/kit/same-entry.ts'
import type { RowId } from '#shared/kernel/ids.ts'
import type { EntryRecord } from '#shared/records/directory/likeness/rules.ts'
import { type KnownRow, write } from '#shared/records/row-write.ts'
import { notJoined } from './errors.ts'

/**
 * Takes a joined row out again, with those joined to it. What joining wrote in the row it was joined to goes back to what
 * it was, except where somebody wrote since, and so do the figures; the other name it left there is removed. @throws AppFailure `not-joined`
 */
export const separateEntry = (context: FeatureContext, record: EntryRecord, id: RowId): null => {
  const { db, names } = context.workspace
  const other = row(db, record, id)?.sameAs ?? null
  if (other === null) throw notJoined()
  const pointsBack = row(db, record, other)?.sameAs === id
  const joining = joiningWrite(fieldHistory(db, names, record, id))
  const values = joining === null ? {} : valuesBefore(joining, fieldHistory(db, names, record, other))
  const figures = joining === null || record !== 'actor' ? [] : figuresBefore(context, other, joining)
  const aliases = joining === null || record !== 'actor' ? [] : aliasesLeftBy(context, other, joining)
  context.write({
    intent: 'duplicates.separate',
    writes: [write(record, id, { sameAs: null }), ...(pointsBack ? [write(record, other, { sameAs: null })] : [])],
    again: [{ record, id: other, values }, ...figures],
    removals: aliases,
  })
  return null
}

/** Figures that joining made say what was kept, as they were. */
const figuresBefore = (
  { workspace: { db, names } }: FeatureContext,
  actor: RowId,
  joining: FieldWrite,
): readonly LoggedWrite[] =>
  rows(db, 'figure', (q) => q.where('actor', 'in', sameEntry(db, 'actor', actor).ids))
    .map(({ id }) => ({ record: 'figure', id, values: valuesBefore(joining, fieldHistory(db, names, 'figure', id)) }))
    .filter(({ values }) => Object.keys(values).length > 0)

/** Names that joining kept and that are as it wrote them. */
const aliasesLeftBy = (
  { workspace: { db, names } }: FeatureContext,
  actor: RowId,
  joining: FieldWrite,
): readonly KnownRow[] =>
  rows(db, 'alias', (q) => q.where('actor', '=', actor))
    .map(({ id }) => ({ record: 'alias', id }) as const)
    .filter(({ record, id }) => 'name' in valuesBefore(joining, fieldHistory(db, names, record, id)))

/** The intent in which a row was joined last, as its history tells; `null` when it never was. */
const joiningWrite = (history: readonly FieldWrite[]): FieldWrite | null =>
  history.find(({ field, after }) => field === 'sameAs' && after !== 'null') ?? null

/** What that intent wrote in another row and nobody wrote over since, with the values there were before. */
const valuesBefore = (joining: FieldWrite, history: readonly FieldWrite[]): LoggedWrite['values'] => {
  const latest = [...Map.groupBy(history, ({ field }) => field).values()].flatMap(([first]) => first ?? [])
  return Object.fromEntries(
    latest.filter((write) => isOf(joining, write)).map(({ field, before }) => [field, JSON.parse(before)]),
  )
}

const isOf = (joining: FieldWrite, { lamport, at, author }: FieldWrite): boolean =>
  lamport === joining.lamport && at === joining.at && author === joining.author
