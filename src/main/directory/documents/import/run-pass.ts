import { type PlannedWrite, plannedId } from '#main/office/paper/planned-write.ts'
import type { RecordName } from '#shared/records/records.ts'
import { write } from '#shared/records/row-write.ts'
import { type AppliedLine, applyLines } from './apply-lines.ts'
import type { Decided } from './decisions.ts'
import { type LineDraft, nothing } from './draft.ts'
import { type Entry, newEntry } from './entry.ts'
import type { KnownRow, KnownRows } from './known-directory.ts'
import { knownEntries } from './match/known-entries.ts'
import type { ImportInput } from './plan.ts'
import { type OnProgress, readDrafts } from './read-drafts.ts'
import { type Resolved, resolve } from './resolve.ts'

/** The file once read against what is known. */
export interface Pass {
  readonly drafts: readonly LineDraft[]
  /** What is to be told of its lines together. */
  readonly remarks: readonly string[]
  readonly resolved: readonly Resolved[]
  readonly applied: readonly AppliedLine[]
  /** Every entry, known or to create. */
  readonly entries: readonly Entry[]
  readonly writes: readonly PlannedWrite[]
}

/** @param made how many rows earlier passes create */
export const runPass = (
  input: ImportInput,
  decisions: Decided,
  rows: KnownRows,
  made: number,
  onProgress: OnProgress,
): Pass => {
  const { drafts, remarks } = readDrafts(input, decisions, onProgress)
  const created: Entry[] = []
  const create = (record: RecordName): Entry => {
    const entry = newEntry(record, plannedId(made + created.length + 1), null)
    created.push(entry)
    return entry
  }
  const known = knownEntries(rows)
  const taken = drafts.filter(
    ({ line, refusal, setAside }) => refusal === null && setAside === null && !decisions.skipped.has(line),
  )
  const resolved = resolve(taken, known, input.format, decisions.identities, create)
  const sure = resolved.filter(({ near }) => near.length === 0)
  const applied = applyLines(sure, known, input.format, create)
  const entries = [...known.entries, ...created]
  return { drafts, remarks, resolved, applied, entries, writes: writesOf(entries) }
}

const writesOf = (entries: readonly Entry[]): readonly PlannedWrite[] =>
  entries.filter(({ written }) => written !== nothing).map(({ record, id, written }) => write(record, id, written))

/** What will be known once these rows are written. */
export const rowsAfter = (rows: KnownRows, writes: readonly PlannedWrite[]): KnownRows => {
  const after = {
    actor: [...rows.actor],
    place: [...rows.place],
    person: [...rows.person],
    post: [...rows.post],
    alias: [...rows.alias],
  }
  const at = new Map(Object.values(after).flatMap((list) => list.map(({ id }, rank) => [id, rank] as const)))
  for (const { record, id, values } of writes) {
    // What tells two entries apart is not compared with.
    const list: KnownRow[] | undefined = after[record as keyof typeof after]
    if (list === undefined) continue
    const rank = at.get(id) ?? list.length
    at.set(id, rank)
    list[rank] = { ...list[rank], ...values, id }
  }
  const joins = writes.flatMap(({ id, values }) =>
    'sameAs' in values && values.sameAs != null ? [[id, values.sameAs]] : [],
  )
  return { ...after, joined: { ...rows.joined, ...Object.fromEntries(joins) } }
}
