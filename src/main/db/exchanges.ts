import type { BundleContents } from '#shared/contract/exchanges/bundles.ts'
import { commonTo, type VersionVector } from '#shared/sync/version-vector.ts'
import { isOtherAt } from './branches.ts'
import type { Db } from './db.ts'
import { prepared } from './statements.ts'
import { ownFile } from './write-guards.ts'

/** A bundle that left or came: what the journal of exchanges tells (BU-8). It stays on this poste. */
export interface ExchangeLine {
  readonly direction: 'sent' | 'received'
  /** ISO instant. */
  readonly at: string
  /** Name of the file, without its folder. */
  readonly file: string
  /** SHA-256 of the file, hexadecimal. */
  readonly hash: string
  /** Signing key of who made it. */
  readonly sender: string
  /** Reception keys of those it is for. */
  readonly recipients: readonly string[]
  /** Of a bundle that came: those that were not here. */
  readonly transactions: number
  readonly operations: number
  /** What those hold; `null` when it was noted by a Concerto that did not count it. */
  readonly contents: BundleContents | null
}

type Stored = Omit<ExchangeLine, 'recipients' | 'contents'> & {
  readonly recipients: string
  readonly contents: string | null
}

export const noteExchange = (db: Db, line: ExchangeLine): void => {
  if (!db.inTransaction) ownFile.demand(db)
  prepared(
    db,
    'INSERT INTO exchange (direction, at, file, hash, sender, recipients, transactions, operations, contents) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)',
  ).run(
    line.direction,
    line.at,
    line.file,
    line.hash,
    line.sender,
    JSON.stringify(line.recipients),
    line.transactions,
    line.operations,
    line.contents === null ? null : JSON.stringify(line.contents),
  )
}

/** Whether anything of another poste ever came here. */
export const hasReceived = (db: Db): boolean =>
  prepared(db, "SELECT 1 FROM exchange WHERE direction = 'received' LIMIT 1").get() !== undefined

/** Latest first. */
export const exchangeLines = (db: Db, limit: number): readonly ExchangeLine[] =>
  prepared<[number], Stored>(
    db,
    'SELECT direction, at, file, hash, sender, recipients, transactions, operations, contents FROM exchange ORDER BY n DESC LIMIT ?',
  )
    .all(limit)
    .map((line) => ({
      ...line,
      recipients: JSON.parse(line.recipients),
      contents: line.contents === null ? null : JSON.parse(line.contents),
    }))

/** When a file of these very bytes was taken in, `null` if it was not. */
export const receivedAt = (db: Db, hash: string): string | null =>
  prepared<[string], { at: string }>(
    db,
    "SELECT at FROM exchange WHERE direction = 'received' AND hash = ? ORDER BY n LIMIT 1",
  ).get(hash)?.at ?? null

/**
 * Notes what a poste said it has. What it has only grows, in whatever order its bundles come, until it writes under
 * another name (OP-3): it was then restored, and has what it says and no more. What comes late under a name that its
 * later words know as one of the past was said before it was restored: it has no more than what both say.
 */
export const noteKnown = (db: Db, verifying: string, { replica, vector, pins, erased, at }: Told): void => {
  const line = prepared<[string], { replica: string; known: string; pins: string; erased: string }>(
    db,
    'SELECT replica, known, pins, erased FROM peer WHERE verifying = ?',
  ).get(verifying)
  const told: VersionVector = line === undefined ? {} : JSON.parse(line.known)
  const isPast = line !== undefined && line.replica !== replica && Object.hasOwn(told, replica)
  const known = isPast
    ? { ...commonTo([told, vector]), ...ownOf(told, line.replica) }
    : line?.replica === replica
      ? greatest(told, vector)
      : vector
  const before: Told['pins'] = line === undefined ? {} : JSON.parse(line.pins)
  const pinned = Object.fromEntries(
    Object.keys(known).flatMap((name) => {
      const pin = known[name] === vector[name] ? pins[name] : before[name]
      return pin === undefined ? [] : [[name, pin]]
    }),
  )
  prepared(
    db,
    `INSERT INTO peer (verifying, replica, known, pins, erased, heardAt) VALUES (?, ?, ?, ?, ?, ?)
     ON CONFLICT (verifying) DO UPDATE SET replica = excluded.replica, known = excluded.known, pins = excluded.pins,
       erased = excluded.erased, heardAt = excluded.heardAt`,
  ).run(
    ...[verifying, isPast ? line.replica : replica, JSON.stringify(known), JSON.stringify(pinned)],
    ...[JSON.stringify(greatest(line === undefined ? {} : JSON.parse(line.erased), erased)), at],
  )
}

/** What it wrote under the name that it has, whatever it said before. */
const ownOf = (told: VersionVector, replica: string): VersionVector => {
  const rank = told[replica]
  return rank === undefined ? {} : { [replica]: rank }
}

const greatest = (one: VersionVector, other: VersionVector): VersionVector =>
  Object.fromEntries(
    Object.keys({ ...one, ...other }).map((name) => [name, Math.max(one[name] ?? 0, other[name] ?? 0)]),
  )

/** What a bundle tells of the poste that made it. */
interface Told {
  /** The name it writes under. */
  readonly replica: string
  readonly vector: VersionVector
  /** Of each, how the hash of its last transaction begins. */
  readonly pins: Readonly<Record<string, string>>
  /** By replica, the last of its erasures that it did all of. */
  readonly erased: VersionVector
  /** When the bundle came, ISO. */
  readonly at: string
}

/**
 * What a poste is known to have: nothing as long as nothing came from it, nor of a replica of which it has, at the same rank, something
 * else than what is here: each is then told all that the other has, and finds that it wrote twice (AH-9).
 */
export const knownBy = (db: Db, verifying: string): VersionVector => {
  const sql = 'SELECT known, pins FROM peer WHERE verifying = ?'
  const line = prepared<[string], { known: string; pins: string }>(db, sql).get(verifying)
  if (line === undefined) return {}
  const [known, pins]: [VersionVector, Told['pins']] = [JSON.parse(line.known), JSON.parse(line.pins)]
  const isOther = ([name, seq]: readonly [string, number]): boolean => {
    const pin = pins[name]
    return pin !== undefined && isOtherAt(db, name, seq, pin)
  }
  return Object.fromEntries(Object.entries(known).filter((one) => !isOther(one)))
}

/** By replica, the last of its erasures that a poste said it did all of. */
export const erasedBy = (db: Db, verifying: string): VersionVector =>
  JSON.parse(
    prepared<[string], string>(db, 'SELECT erased FROM peer WHERE verifying = ?').pluck().get(verifying) ?? '{}',
  )

/** When a poste was last heard of, ISO; `null` for never. */
export const heardAt = (db: Db, verifying: string): string | null =>
  prepared<[string], { heardAt: string }>(db, 'SELECT heardAt FROM peer WHERE verifying = ?').get(verifying)?.heardAt ??
  null
