import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { rankOf } from '#shared/sync/version-vector.ts'
import type { Db } from './db.ts'
import { vectorOf } from './log-read.ts'
import { readMeta, writeMeta } from './meta.ts'
import { prepared } from './statements.ts'

const schema = z.object({
  /** Real path of the workspace's folder. */
  folder: z.string(),
  /** Row id of its espace. */
  espace: z.string(),
  replica: z.string(),
  /** Its last transaction: seq of its first operation and of its last, its hash and its instant. */
  first: z.number(),
  seq: z.number(),
  hash: z.string(),
  at: z.string(),
})

/**
 * What this computer remembers, outside the folder, of the last that a workspace wrote (AR-8): what a database that lost its
 * « -wal », or went back in time, no longer says itself.
 */
export type Witness = z.infer<typeof schema>

/** Those that are there and can be read. */
export const readWitnesses = (folder: string): readonly Witness[] => {
  try {
    return readdirSync(folder)
      .filter((name) => name.endsWith('.json'))
      .flatMap((name) => readWitness(join(folder, name)) ?? [])
  } catch {
    return []
  }
}

const readWitness = (file: string): Witness | null => {
  try {
    return schema.parse(JSON.parse(readFileSync(file, 'utf8')))
  } catch {
    return null
  }
}

/** @param folder its real path @returns `null` when there is nothing to lose: no espace, nothing written, the demo */
export const witnessOf = (db: Db, replica: string, folder: string): Witness | null => {
  const espace = espaceOf(db)
  if (espace === null || readMeta(db, 'demo') !== null) return null
  const last = prepared<[string], Pick<Witness, 'first' | 'seq' | 'hash' | 'at'>>(
    db,
    `SELECT tx.first, replica.seq, tx.hash, tx.at FROM replica JOIN tx ON tx.replica = replica.n
     WHERE replica.id = ? ORDER BY tx.first DESC LIMIT 1`,
  ).get(replica)
  return last === undefined ? null : { folder, espace, replica, ...last }
}

/** What was written in a workspace and is not in its database. */
export interface Lack {
  readonly replicas: readonly string[]
  /** At least so many. */
  readonly operations: number
  /** ISO instant of the last one. */
  readonly until: string
}

/**
 * Nothing is written: the database may be that of an older version. A witness is of this database when it wrote under that
 * name, wherever it stood, or when one of the same espace stood here; what was given up knowingly is not lacking.
 * @param folder its real path @returns `null` for nothing
 */
export const lackOf = (db: Db, folder: string, witnesses: readonly Witness[]): Lack | null => {
  if (witnesses.length === 0) return null
  const own = readMeta(db, 'replica')
  const espace = espaceOf(db)
  const left = readLeft(db)
  const lost = witnesses.filter(
    (one) =>
      (one.replica === own || (one.folder === folder && one.espace === espace)) &&
      !left.includes(one.replica) &&
      !isThere(db, one),
  )
  const known = vectorOf(db)
  const [latest] = lost
    .map(({ at }) => at)
    .toSorted()
    .reverse()
  if (latest === undefined) return null
  return {
    replicas: lost.map(({ replica }) => replica),
    operations: lost.reduce((sum, { replica, seq }) => sum + Math.max(1, seq - rankOf(known, replica)), 0),
    until: latest,
  }
}

/** By its hash: another transaction may have been written under the same numbers. */
const isThere = (db: Db, { replica, first, hash }: Witness): boolean =>
  prepared<[string, number, string], unknown>(
    db,
    `SELECT 1 FROM tx JOIN replica ON replica.n = tx.replica
     WHERE replica.id = ? AND tx.first = ? AND tx.hash = ?`,
  ).get(replica, first, hash) !== undefined

const espaceOf = (db: Db): string | null => {
  const hasTable = prepared(db, "SELECT 1 FROM sqlite_master WHERE type = 'table' AND name = 'espace'").get()
  if (hasTable === undefined) return null
  return prepared<[], { id: string }>(db, 'SELECT id FROM espace ORDER BY id LIMIT 1').get()?.id ?? null
}

/** Names under which something may have been written that is knowingly no longer here. */
const readLeft = (db: Db): readonly string[] => JSON.parse(readMeta(db, 'left') ?? '[]') as string[]

export const noteLeft = (db: Db, replicas: readonly string[]): void =>
  writeMeta(db, 'left', JSON.stringify([...new Set([...readLeft(db), ...replicas])]))
