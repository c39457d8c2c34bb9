import type { VersionVector } from '#shared/sync/version-vector.ts'
import type { Db } from './open.ts'
import { prepared } from './statements.ts'

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
  readonly transactions: number
  readonly operations: number
}

type Stored = Omit<ExchangeLine, 'recipients'> & { readonly recipients: string }

export const noteExchange = (db: Db, line: ExchangeLine): void => {
  prepared(
    db,
    'INSERT INTO exchange (direction, at, file, hash, sender, recipients, transactions, operations) VALUES (?, ?, ?, ?, ?, ?, ?, ?)',
  ).run(
    line.direction,
    line.at,
    line.file,
    line.hash,
    line.sender,
    JSON.stringify(line.recipients),
    line.transactions,
    line.operations,
  )
}

/** Latest first. */
export const exchangeLines = (db: Db, limit: number): readonly ExchangeLine[] =>
  prepared<[number], Stored>(
    db,
    'SELECT direction, at, file, hash, sender, recipients, transactions, operations FROM exchange ORDER BY n DESC LIMIT ?',
  )
    .all(limit)
    .map((line) => ({ ...line, recipients: JSON.parse(line.recipients) }))

/** When a file of these very bytes was taken in, `null` if it was not. */
export const receivedAt = (db: Db, hash: string): string | null =>
  prepared<[string], { at: string }>(
    db,
    "SELECT at FROM exchange WHERE direction = 'received' AND hash = ? ORDER BY n LIMIT 1",
  ).get(hash)?.at ?? null

/** Notes what a poste said it has: a vector only grows, in whatever order its bundles come. */
export const noteKnown = (db: Db, verifying: string, told: VersionVector, at: string): void => {
  const known = { ...knownBy(db, verifying) }
  for (const [replica, seq] of Object.entries(told)) known[replica] = Math.max(known[replica] ?? 0, seq)
  prepared(
    db,
    `INSERT INTO peer (verifying, known, heardAt) VALUES (?, ?, ?)
     ON CONFLICT (verifying) DO UPDATE SET known = excluded.known, heardAt = max(heardAt, excluded.heardAt)`,
  ).run(verifying, JSON.stringify(known), at)
}

/** What a poste is known to have: nothing as long as nothing came from it. */
export const knownBy = (db: Db, verifying: string): VersionVector => {
  const line = prepared<[string], { known: string }>(db, 'SELECT known FROM peer WHERE verifying = ?').get(verifying)
  return line === undefined ? {} : JSON.parse(line.known)
}

/** When a poste was last heard of, ISO; `null` for never. */
export const heardAt = (db: Db, verifying: string): string | null =>
  prepared<[string], { heardAt: string }>(db, 'SELECT heardAt FROM peer WHERE verifying = ?').get(verifying)?.heardAt ??
  null
