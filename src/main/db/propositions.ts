import { isMinutesPart, lockFields, openFields } from '#shared/records/meetings/meeting/minutes-parts.ts'
import { records } from '#shared/records/records.ts'
import { precedes } from '#shared/sync/field-state.ts'
import { type Changes, type OpId, removedField } from '#shared/sync/op.ts'
import { holds } from '#shared/sync/row-head.ts'
import { txOfOp } from './compared-ops.ts'
import type { Db } from './db.ts'
import { headsOfRow } from './heads.ts'
import type { Intent, RowName } from './intent.ts'
import { knownOps } from './known-ops.ts'
import type { Names } from './names.ts'
import { type RowAsSeen, rowAsSeen } from './row-as-seen.ts'
import { rowsOfMeeting, sealOf, sealOfRow, sheetsOf } from './sealed-minutes.ts'
import { shownRow } from './shown-row.ts'
import { opId, type StoredOp } from './stored-op.ts'
import { type Writer, writersIn } from './writers.ts'

/** What would become of one row of validated minutes, written by someone who had not seen them validated (FS-8). */
export interface Proposition extends RowName, Writer {
  readonly kind: 'changed' | 'added' | 'removed'
  /** Its values as they were validated, and as they are proposed; `null` when it is not there. */
  readonly before: Changes | null
  readonly after: Changes | null
  /** Those that differ. */
  readonly fields: readonly string[]
  /** When the latest who wrote it did, by their clock. */
  readonly at: string
  /** All that was written there and not seen. */
  readonly ops: readonly OpId[]
}

/** Propositions on the minutes of a meeting, none while they are open. */
export const propositionsOn = (db: Db, names: Names, meeting: string): readonly Proposition[] => {
  const at = sealOf(db, meeting)
  if (at === null) return []
  const sheets = sheetsOf(db, meeting).map((id) => ({ record: 'axisSheet', id }))
  return [{ record: 'meeting', id: meeting }, ...rowsOfMeeting(db, meeting), ...sheets].flatMap((row) => {
    const seen = rowAsSeen(db, names, row, at)
    return seen === null ? [] : (propositionOf(db, names, row, seen) ?? [])
  })
}

const propositionOf = (db: Db, names: Names, row: RowName, { shown, unseen }: RowAsSeen): Proposition | null => {
  const known = knownOps(db, names)
  const heads = headsOfRow(db, row)
  const fresh = heads.filter(({ op }) => unseen.some(({ n }) => n === op))
  const about = { ...row, ...lastWriting(db, names, unseen), ops: unseen.map(({ n }) => opId(names, n)) }
  const before = shown.values
  const now = shownRow(heads, known).values
  if (before === null) return now === null ? null : { ...about, kind: 'added', before, after: now, fields: [] }
  if (fresh.some((head) => holds(head, removedField) && head.changes[removedField] !== null))
    return { ...about, kind: 'removed', before, after: null, fields: [] }
  // What is proposed, be it the value that all heads come to or another that lost to what was validated (FS-2).
  const written =
    shownRow(
      fresh.filter(({ changes }) => !Object.hasOwn(changes, removedField)),
      known,
    ).values ?? {}
  const fields = printedFields(row.record).filter(
    (field) => Object.hasOwn(written, field) && !isSame(written[field], before[field]),
  )
  const after = { ...before, ...Object.fromEntries(fields.map((field) => [field, written[field]])) }
  return fields.length === 0 ? null : { ...about, kind: 'changed', before, after, fields }
}

const isSame = (a: unknown, b: unknown): boolean => JSON.stringify(a ?? null) === JSON.stringify(b ?? null)

/** What minutes say: neither what is kept beside them, nor what says that they are validated. */
const printedFields = (record: string): readonly string[] =>
  isMinutesPart(record)
    ? Object.keys(records[record].fields).filter(
        (field) => !openFields[record]?.includes(field) && !(record === 'meeting' && lockFields.includes(field)),
      )
    : []

const lastWriting = (db: Db, names: Names, ops: readonly StoredOp[]): Pick<Proposition, 'at' | keyof Writer> => {
  const written = ops
    .filter(({ changes }) => Object.keys(changes).length > 0)
    .map(({ n }) => ({ ...opId(names, n), ...txOfOp(db, n) }))
    .toSorted((a, b) => (precedes(a, b) ? 1 : -1))
  const [last] = written
  if (last === undefined) return { at: '', author: null, claimed: null }
  return { at: last.at, ...writersIn(db)(last, last.said) }
}

/** What takes a proposition back: the row as it was validated, written again. */
export const declined = (proposition: Proposition): Parts =>
  settled(proposition, proposition.before, { added: 'removals', removed: 'restores' })

/** What makes the text of it, whatever else was written there. */
export const accepted = (proposition: Proposition): Parts =>
  settled(proposition, proposition.after, { added: 'restores', removed: 'removals' })

type Parts = Required<Pick<Intent, 'again' | 'removals' | 'restores'>>

const settled = (
  { record, id, kind, fields }: Proposition,
  values: Changes | null,
  moves: Readonly<Record<'added' | 'removed', 'removals' | 'restores'>>,
): Parts => {
  const none: Parts = { again: [], removals: [], restores: [] }
  if (kind !== 'changed') return { ...none, [moves[kind]]: [{ record, id }] }
  const written = Object.fromEntries(fields.map((field) => [field, values?.[field] ?? null]))
  return { ...none, again: [{ record, id, values: written }] }
}

/** Whether something of what minutes say was written in a row since they were validated. */
export const isProposed = (db: Db, names: Names, row: RowName): boolean => {
  const at = sealOfRow(db, row)
  const written = [removedField, ...printedFields(row.record)]
  const unseen = at === null ? [] : (rowAsSeen(db, names, row, at)?.unseen ?? [])
  return unseen.some(({ changes }) => written.some((field) => Object.hasOwn(changes, field)))
}
