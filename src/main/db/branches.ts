import type { ReplicaId } from '#shared/kernel/ids.ts'
import type { Cuts } from '#shared/records/exchanges/grant.ts'
import { branchName, replicaOfBranch } from '#shared/sync/branch.ts'
import { type OpId, pinOf, type Tip, type Tx } from '#shared/sync/op.ts'
import { reachedBy, type VersionVector } from '#shared/sync/version-vector.ts'
import type { Db } from './db.ts'
import { opNumber, replicaOfOp, seqOfOp } from './op-number.ts'
import { prepared } from './statements.ts'

/** What is known of a replica, up to where it parts; or one of its branches, up to where that parts again. */
export interface Part {
  /** This database's number. */
  readonly n: number
  /** Name of the replica, or of the branch. */
  readonly id: ReplicaId
  /** Rank of the last operation. */
  readonly seq: number
  /** The one that it goes on from; `null` for the beginning of the replica. */
  readonly parent: number | null
}

/**
 * Of every replica, in the order of their names, what it wrote before it parted, then its branches: each after what leads to it, the
 * first one at once, so that one signature vouches for both (AH-4).
 */
export const allParts = (db: Db): readonly Part[] => {
  const parts = prepared<[], Part>(db, 'SELECT n, id, seq, parent FROM replica ORDER BY id').all()
  const children = Map.groupBy(parts, ({ parent }) => parent)
  const from = (part: Part): readonly Part[] => [part, ...(children.get(part.n) ?? []).flatMap(from)]
  return (children.get(null) ?? []).flatMap(from)
}

/** « 0 » comes after « / », and no branch between. */
const partsNamed = (db: Db, replica: string): readonly Part[] =>
  prepared<[string, string], Part>(
    db,
    "SELECT n, id, seq, parent FROM replica WHERE id >= ? AND id < ? || '0' ORDER BY id",
  )
    .all(replica, replica)
    .filter(({ id }) => id === replica || id.startsWith(`${replica}/`))

/** This database's numbers of a replica and its branches. */
export const partNumbers = (db: Db, replica: string): readonly number[] => partsNamed(db, replica).map(({ n }) => n)

/** Where a transaction goes in what is known of its replica. */
export type Place =
  | { readonly kind: 'known'; readonly part: Part }
  /** As long as what it follows is not here: it follows another past, unless it is beyond all that is here. */
  | { readonly kind: 'apart'; readonly isBeyond: boolean }
  /** At the end of a part, or in a branch that parts from it there. */
  | { readonly kind: 'next' | 'fork'; readonly part: Part }

export const placeOf = (db: Db, { replica, first, before, hash }: Omit<Tx, 'ops'>): Place => {
  const parts = partsNamed(db, replica)
  const known = parts.find(({ n }) => hashAt(db, n, first) === hash)
  if (known !== undefined) return { kind: 'known', part: known }
  const part =
    first === 1 ? (parts[0] ?? unmet(replica)) : parts.find(({ n }) => hashUntil(db, n, first - 1) === before)
  if (part === undefined) return { kind: 'apart', isBeyond: parts.every(({ seq }) => seq < first - 1) }
  const isEnd = part.seq === first - 1 && parts.every(({ parent }) => parent !== part.n)
  return { kind: isEnd ? 'next' : 'fork', part }
}

const unmet = (id: ReplicaId): Part => ({ n: 0, id, seq: 0, parent: null })

/** Hash of the transaction that begins at a rank. */
const hashAt = (db: Db, part: number, first: number): string | undefined =>
  prepared<[number, number], string>(db, 'SELECT hash FROM tx WHERE replica = ? AND first = ?').pluck().get(part, first)

/** Hash of the one that ends there. */
const hashUntil = (db: Db, part: number, seq: number): string | null => {
  const last = prepared<[number, number], { until: number; hash: string }>(
    db,
    'SELECT first + count - 1 AS until, hash FROM tx WHERE replica = ? AND first <= ? ORDER BY first DESC LIMIT 1',
  ).get(part, seq)
  return last?.until === seq ? last.hash : null
}

/** Makes the branch that a transaction begins: what was written in its place goes on in another. @returns its name */
export const partAt = (
  db: Db,
  part: Part,
  { replica, first, hash }: Pick<Tx, 'replica' | 'first' | 'hash'>,
): ReplicaId => {
  if (part.seq >= first) moveOn(db, replica, part, first)
  return addBranch(db, branchName(replica, hash), part).id
}

const addBranch = (db: Db, id: ReplicaId, { n: parent, seq }: Part): Part => {
  const added = prepared(db, 'INSERT INTO replica (id, parent) VALUES (?, ?)').run(id, parent)
  return { n: Number(added.lastInsertRowid), id, seq, parent }
}

/** Moves what a part holds from a rank on into a branch of its own, and all that names it by its number. */
const moveOn = (db: Db, replica: string, part: Part, first: number): void => {
  const { n } = addBranch(db, branchName(replica, hashAt(db, part.n, first) ?? ''), part)
  prepared(db, 'UPDATE replica SET parent = ? WHERE parent = ? AND n <> ?').run(n, part.n, n)
  prepared(db, 'UPDATE replica SET seq = ?, key = (SELECT key FROM replica WHERE n = ?) WHERE n = ?').run(
    part.seq,
    part.n,
    n,
  )
  prepared(db, 'UPDATE replica SET seq = ? WHERE n = ?').run(first - 1, part.n)
  const moved = { by: opNumber(n - part.n, 0), from: opNumber(part.n, first), to: opNumber(part.n, part.seq) }
  // A number this great is given as one with a fraction, which JSON would write.
  const later = (number: string) => `${number} + CAST(@by AS INTEGER)`
  for (const sql of [
    `UPDATE op SET n = ${later('n')} WHERE n BETWEEN @from AND @to`,
    `UPDATE head SET op = ${later('op')} WHERE op BETWEEN @from AND @to`,
    `UPDATE aside SET op = ${later('op')} WHERE op BETWEEN @from AND @to`,
    `UPDATE op SET prev = (
       SELECT json_group_array(CASE WHEN value BETWEEN @from AND @to THEN ${later('value')} ELSE value END ORDER BY key)
       FROM json_each(prev))
     WHERE EXISTS (SELECT 1 FROM json_each(op.prev) WHERE value BETWEEN @from AND @to)`,
  ])
    prepared(db, sql).run(moved)
  for (const table of ['tx', 'missing'])
    prepared(db, `UPDATE ${table} SET replica = ? WHERE replica = ? AND first >= ?`).run(n, part.n, first)
}

/** Parts of a replica that lead to one of its transactions, the first one first. */
type Path = readonly Part[]

/** @param pin how the hash of the transaction that ends at that rank begins @returns `null` when it is not here */
export const pathTo = (db: Db, replica: string, seq: number, pin: string): Path | null => {
  const parts = partsNamed(db, replica)
  const last = parts.find(({ n }) => pinOf(hashUntil(db, n, seq) ?? '') === pin)
  return last === undefined ? null : leadingTo(parts, last)
}

/** @param name of one of the parts */
const pathOf = (db: Db, name: ReplicaId): Path => {
  const parts = partsNamed(db, replicaOfBranch(name))
  return parts.filter(({ id }) => id === name).flatMap((part) => leadingTo(parts, part))
}

const leadingTo = (parts: readonly Part[], last: Part): Path => {
  const parent = parts.find(({ n }) => n === last.parent)
  return parent === undefined ? [last] : [...leadingTo(parts, parent), last]
}

/**
 * How the hash of the last transaction of each part begins; of one with values missing, what no hash begins with: others then send
 * all of it (AH-9).
 */
export const pinsOf = (db: Db): Readonly<Record<string, string>> =>
  Object.fromEntries(
    prepared<[], { id: string; hash: string }>(
      db,
      `SELECT id, CASE WHEN EXISTS (SELECT 1 FROM missing WHERE missing.replica = n) THEN '-'
         ELSE (SELECT hash FROM tx WHERE replica = n ORDER BY first DESC LIMIT 1) END AS hash
       FROM replica WHERE seq > 0`,
    )
      .all()
      .flatMap(({ id, hash }) => (hash === null ? [] : [[id, pinOf(hash)]])),
  )

/** Whether what is here of a part is not what ends so, at a rank that it reaches. */
export const isOtherAt = (db: Db, name: string, seq: number, pin: string): boolean => {
  const part = partsNamed(db, name).find(({ id }) => id === name)
  return part !== undefined && part.seq >= seq && pinOf(hashUntil(db, part.n, seq) ?? '') !== pin
}

/** Whether any did. */
const hasBranches = (db: Db): boolean =>
  prepared(db, 'SELECT 1 FROM replica WHERE parent IS NOT NULL LIMIT 1').get() !== undefined

export const branchNames = (db: Db): readonly string[] =>
  prepared<[], string>(db, 'SELECT id FROM replica WHERE parent IS NOT NULL').pluck().all()

/** Replicas that wrote twice under the same ranks. */
export const forkedReplicas = (db: Db): readonly ReplicaId[] => [
  ...new Set(branchNames(db).map((name) => replicaOfBranch(name as ReplicaId))),
]

/** The ways that a replica took: of each, the branches that lead to its end. */
export const branchesOf = (db: Db, replica: ReplicaId): readonly (readonly ReplicaId[])[] => {
  const parts = partsNamed(db, replica)
  return parts
    .filter(({ n }) => parts.every(({ parent }) => parent !== n))
    .map((last) =>
      leadingTo(parts, last)
        .slice(1)
        .map(({ id }) => id),
    )
}

/** What tells branches from each other, and from what they were: who may what depends on it. */
export const branchesAre = (db: Db): string =>
  JSON.stringify(prepared(db, 'SELECT id, seq, parent FROM replica WHERE parent IS NOT NULL').raw().all())

/** Cuts that are of the branches they speak of: a pin says which. One that is not here is none of them. */
export const cutsWithin = (db: Db, cuts: Cuts): Cuts => {
  if (!hasBranches(db)) return cuts
  return Object.fromEntries(
    Object.entries(cuts).flatMap(([replica, [seq, pin]]) => {
      const [trunk, ...branches] = partsNamed(db, replica)
      if (trunk === undefined || branches.length === 0 || seq <= trunk.seq) return [[replica, [seq, pin]]]
      const path = pathTo(db, replica, seq, pin) ?? [trunk]
      return path.map((part) => [part.id, [Math.min(part.seq, seq), pin]])
    }),
  )
}

/**
 * What an operation says that it had seen, as far as its transaction pins it, and of its own as far as that goes: nobody has seen what
 * is not written yet, and of one that wrote twice the branch that is pinned was seen, and no other (AH-6). What was written before
 * there were pins speaks of those alone who had no key either.
 * @param n its number
 */
export const seenBy = (db: Db, n: number, vector: VersionVector): VersionVector => {
  const said = reachedBy(vector)
  const { of, until, schema, tips } = seeing(db, n)
  const pinned: readonly Tip[] = schema < 3 ? keyless(db) : JSON.parse(tips ?? '[]')
  const isOneEach = !hasBranches(db)
  const along = (replica: ReplicaId, seq: number, path: () => Path | null): readonly [string, number][] =>
    isOneEach ? [[replica, seq]] : (path() ?? []).map((part) => [part.id, Math.min(part.seq, seq)])
  const upTo = (replica: ReplicaId, last: number): number => Math.min(said.get(replica) ?? 0, last)
  const others = pinned.flatMap(([replica, last, pin]) =>
    along(replica, upTo(replica, last), () => pathTo(db, replica, last, pin)),
  )
  const itself = replicaOfBranch(of)
  const own = along(itself, upTo(itself, until), () => pathOf(db, of))
  return Object.fromEntries([...others, ...own])
}

/** The transaction of an operation. */
interface Seeing {
  /** Its replica, or the branch of it. */
  readonly of: ReplicaId
  readonly until: number
  readonly schema: number
  /** JSON text, `null` for none. */
  readonly tips: string | null
}

const seeing = (db: Db, n: number): Seeing =>
  prepared<[number, number], Seeing>(
    db,
    `SELECT replica.id AS of, tx.first + tx.count - 1 AS until, tx.schema, tx.tips
     FROM tx JOIN replica ON replica.n = tx.replica WHERE tx.replica = ? AND tx.first <= ? ORDER BY tx.first DESC LIMIT 1`,
  ).get(replicaOfOp(n), seqOfOp(n)) as Seeing

/** The end of each replica of before there were keys: none of them wrote twice. */
const keyless = (db: Db): readonly Tip[] =>
  prepared<[], { id: ReplicaId; seq: number; hash: string }>(
    db,
    `SELECT id, seq, (SELECT hash FROM tx WHERE replica = n ORDER BY first DESC LIMIT 1) AS hash
     FROM replica WHERE seq > 0 AND coalesce(key, '') = ''`,
  )
    .all()
    .map(({ id, seq, hash }) => [id, seq, pinOf(hash)])

/** Whether a replica wrote twice under the same ranks. */
export const isForked = (db: Db, replica: string): boolean => partsNamed(db, replica).length > 1

/**
 * Numbers of what a transaction names, by the pins that say which branch it speaks of; `null` when something that it knew is
 * not here: it waits for that.
 * @param part where it goes
 */
export const namedBy = (
  db: Db,
  { replica, first, tips, ops }: Pick<Tx, 'replica' | 'first' | 'tips' | 'ops'>,
  part: Part,
): ((id: OpId) => number) | null => {
  const paths = new Map<string, Path | null>([[replica, leadingTo(partsNamed(db, replica), part)]])
  for (const [other, seq, pin] of tips) paths.set(other, pathTo(db, other, seq, pin))
  if ([...paths.values()].includes(null)) return null
  const numberOf = ({ replica: of, seq }: OpId): number | null => {
    // What it will write is not what another branch of it wrote.
    if (of === replica && seq >= first) return null
    const path = paths.get(of) ?? partsNamed(db, of).slice(0, 1)
    const within = path.find((one) => seq <= one.seq)
    return within === undefined ? null : opNumber(within.n, seq)
  }
  const isHere = ops.every(({ prev }) => prev.every((id) => numberOf(id) !== null))
  return isHere ? (id) => numberOf(id) ?? 0 : null
}
