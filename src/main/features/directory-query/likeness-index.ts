import { createHash } from 'node:crypto'
import type { Db } from '#main/db/open.ts'
import { wereTouched } from '#main/db/touched.ts'
import type { WorkspaceDb } from '#main/db/workspace-db.ts'
import { createLikenessIndex, type LikenessIndex } from '#shared/domain/likeness/likeness-index.ts'
import type { EntryRecord } from '#shared/domain/likeness/rules.ts'
import type { VersionVector } from '#shared/sync/version-vector.ts'
import { likenessEntries } from './likeness-entries.ts'

interface Known {
  /** What the log had seen when it was last found true. */
  readonly seen: VersionVector
  /** Digest of the entries compared. */
  readonly content: string
  readonly index: LikenessIndex
}

const known = new WeakMap<Db, Map<EntryRecord, Known>>()

/** What the entries of a record are read from. */
const readFrom = { actor: ['actor', 'alias', 'place'], place: ['place'], person: ['person'] } as const

/**
 * The entries of a record that stand for themselves, ready to be compared. Comparing 20 000 takes the better part of a
 * second, reading them a tenth: they are read again when one of their rows was written, and compared again when what
 * likeness looks at has changed. A counter shown on every screen asks for it at each save.
 */
export const likenessIndex = ({ db, log }: WorkspaceDb, record: EntryRecord): LikenessIndex => {
  const ofDb = known.get(db) ?? new Map<EntryRecord, Known>()
  known.set(db, ofDb)
  const earlier = ofDb.get(record)
  const isTrue = earlier !== undefined && !wereTouched(log, earlier.seen, readFrom[record])
  const { content, index } = isTrue ? earlier : readAgain(db, record, earlier)
  ofDb.set(record, { content, index, seen: log.vector() })
  return index
}

const readAgain = (db: Db, record: EntryRecord, earlier: Known | undefined): Omit<Known, 'seen'> => {
  const entries = likenessEntries(db, record)
  const content = createHash('sha256').update(JSON.stringify(entries)).digest('base64')
  return earlier?.content === content ? earlier : { content, index: createLikenessIndex(record, entries) }
}
