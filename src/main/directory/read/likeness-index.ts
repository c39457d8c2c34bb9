import type { Db } from '#main/db/db.ts'
import { wereTouched } from '#main/db/touched.ts'
import type { WorkspaceDb } from '#main/db/workspace-db.ts'
import { createLikenessIndex, type LikenessIndex } from '#shared/records/directory/likeness/likeness-index.ts'
import type { EntryRecord } from '#shared/records/directory/likeness/rules.ts'
import type { VersionVector } from '#shared/sync/version-vector.ts'
import { likenessEntries } from './likeness-entries.ts'

interface Known {
  /** What the log had seen when it was made. */
  readonly seen: VersionVector
  readonly index: LikenessIndex
}

const known = new WeakMap<Db, Map<EntryRecord, Known>>()

/** What the entries of a record are read from. */
const readFrom = { actor: ['actor', 'alias', 'place'], place: ['place'], person: ['person'] } as const

/** The entries of a record that stand for themselves, ready to be compared with what is typed, until one is written. */
export const likenessIndex = ({ db, log }: WorkspaceDb, record: EntryRecord): LikenessIndex => {
  const ofDb = known.get(db) ?? new Map<EntryRecord, Known>()
  known.set(db, ofDb)
  const earlier = ofDb.get(record)
  if (earlier !== undefined && !wereTouched(log, earlier.seen, readFrom[record])) return earlier.index
  const index = createLikenessIndex(record, likenessEntries(db, record))
  ofDb.set(record, { index, seen: log.vector() })
  return index
}
