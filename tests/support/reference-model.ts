import type { Field } from '#shared/records/field.ts'
import { type RecordName, records } from '#shared/records/records.ts'
import { type OpId, parseChanges, removedField, type Tx } from '#shared/sync/op.ts'

/** What a poste must show, said the plainest way, from nothing but the set of transactions that reached it. */
export interface Expected {
  /** Values by field, by « record id ». */
  readonly rows: ReadonlyMap<string, Readonly<Record<string, unknown>>>
  /** « record id field », sorted. */
  readonly contested: readonly string[]
  /** Names of the operations that could be applied, sorted. */
  readonly applied: readonly string[]
  readonly waiting: number
}

/** One field of one operation, with what its transaction says of it. */
export interface FieldWrite extends OpId {
  readonly record: string
  readonly row: string
  readonly field: string
  /** JSON text. */
  readonly value: string
  /** What its operation names, whatever the field. */
  readonly prev: readonly OpId[]
  readonly lamport: number
}

export const expectedOf = (txs: readonly Tx[]): Expected => {
  const { applied, waiting } = deliverable(txs)
  const byRow = Map.groupBy(applied.flatMap(fieldWrites), ({ record, row }) => `${record} ${row}`)
  const rows = new Map<string, Readonly<Record<string, unknown>>>()
  const contested: string[] = []
  for (const [key, writes] of byRow) {
    const state = rowStateOf(writes)
    if (state === 'removed') continue
    if (state === 'contested') contested.push(`${key} ${removedField}`)
    const fields = Map.groupBy(writes, (write) => write.field)
    fields.delete(removedField)
    for (const [field, own] of fields) {
      if (distinctValues(headsAmong(own)) > 1 && !isOrder(own[0])) contested.push(`${key} ${field}`)
    }
    const declared = declaredFields(writes[0]?.record ?? '')
    if (declared !== null) rows.set(key, Object.fromEntries(declared.map(shownIn(fields))))
  }
  return { rows, contested: contested.sort(), applied: applied.flatMap(opIds).map(nameOf).sort(), waiting }
}

/** Names of the operations of a transaction. */
export const opIds = (tx: Tx): readonly OpId[] =>
  tx.ops.map((_op, index) => ({ replica: tx.replica, seq: tx.first + index }))

export const fieldWrites = (tx: Tx): readonly FieldWrite[] =>
  tx.ops.flatMap(({ changes, ...op }, index) =>
    Object.entries(parseChanges({ changes })).map(([field, value]) => {
      const id = { replica: tx.replica, seq: tx.first + index }
      return { ...op, ...id, field, value: JSON.stringify(value), lamport: tx.lamport }
    }),
  )

export const nameOf = ({ replica, seq }: OpId): string => `${replica}:${seq}`

/** The writes of a field that no other write of that field names (FS-3). */
export const headsAmong = (writes: readonly FieldWrite[]): readonly FieldWrite[] => {
  const replaced = new Set(writes.flatMap((write) => write.prev.map(nameOf)))
  return writes.filter((write) => !replaced.has(nameOf(write)))
}

/** Which transactions have all that comes before them and that they say they knew, in whatever order they are given (OP-4, AH-6). */
export const deliverable = (given: readonly Tx[]) => {
  const rest = new Map(given.map((tx) => [nameOf({ replica: tx.replica, seq: tx.first }), tx]))
  const known = new Set<string>()
  const applied: Tx[] = []
  const isRipe = (tx: Tx): boolean =>
    (tx.first === 1 || known.has(nameOf({ replica: tx.replica, seq: tx.first - 1 }))) &&
    tx.tips.every(([replica, seq]) => known.has(nameOf({ replica, seq }))) &&
    tx.ops.every((op) => op.prev.every((id) => known.has(nameOf(id))))
  for (let ripe = [...rest].filter(([, tx]) => isRipe(tx)); ripe.length > 0; ) {
    for (const [name, tx] of ripe) {
      rest.delete(name)
      applied.push(tx)
      for (const id of opIds(tx)) known.add(nameOf(id))
    }
    ripe = [...rest].filter(([, tx]) => isRipe(tx))
  }
  return { applied, waiting: rest.size }
}

/** A removal takes away what it had seen; anything else written in the row keeps it (FS-5). */
const rowStateOf = (writes: readonly FieldWrite[]): 'present' | 'removed' | 'contested' => {
  const last = headsAmong(writes.filter((write) => write.field === removedField))
  const removals = last
    .filter((write) => write.value !== 'null')
    .map((write): Record<string, number> => JSON.parse(write.value))
  if (removals.length === 0) return 'present'
  const isSeen = (id: OpId): boolean => removals.some((vector) => (vector[id.replica] ?? 0) >= id.seq)
  const others = writes.filter((write) => write.field !== removedField)
  return last.length === removals.length && others.every(isSeen) ? 'removed' : 'contested'
}

/** The order of a list is never asked about: the latest stands (FS-7). */
const isOrder = (write: FieldWrite | undefined): boolean =>
  declaredFields(write?.record ?? '')?.some(([name, field]) => name === write?.field && field.kind === 'position') ??
  false

const distinctValues = (heads: readonly FieldWrite[]): number => new Set(heads.map((head) => head.value)).size

/** The value of the greatest (lamport, replica) among the heads (FS-2). */
const shown = (heads: readonly FieldWrite[]): string => {
  const [winner] = heads.toSorted((a, b) => b.lamport - a.lamport || (a.replica < b.replica ? 1 : -1))
  return winner?.value ?? 'null'
}

const declaredFields = (record: string): readonly [string, Field][] | null => {
  return Object.hasOwn(records, record) ? Object.entries(records[record as RecordName].fields) : null
}

const shownIn =
  (fields: ReadonlyMap<string, readonly FieldWrite[]>) =>
  ([name, field]: [string, Field]): [string, unknown] => [
    name,
    readable(field, shown(headsAmong(fields.get(name) ?? []))),
  ]

/** `null` for a value of another kind than the field's: a newer version wrote it (OP-5). */
const readable = (field: Field, json: string): unknown => {
  const value: unknown = JSON.parse(json)
  const type = { integer: 'number', rich: 'object', logged: 'object' }[field.kind as string] ?? 'string'
  return typeof value === type ? value : null
}
