import { realpathSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { keepReplicaKey, type ReplicaKey, readReplicaKey, replicaKeyOf } from '#main/keys/replica-key.ts'
import type { Clock } from '#shared/kernel/clock.ts'
import type { IdSource } from '#shared/kernel/ids.ts'
import { isForked } from './branches.ts'
import type { Db } from './db.ts'
import { createLog, type Log } from './log.ts'
import { readMeta, writeMeta } from './meta.ts'
import { createNames, type Names } from './names.ts'
import { closingOnFailure, openDatabase } from './open.ts'
import { behind } from './open-errors.ts'
import { createProjection, isStale, type Projection } from './projection.ts'
import { noteRemade } from './proof-state.ts'
import { wipe } from './wipe.ts'
import { type Lack, lackOf, noteLeft, type Witness } from './witness.ts'

/** One workspace's database, open and up to date with the declarations. */
export interface WorkspaceDb {
  readonly db: Db
  readonly names: Names
  readonly projection: Projection
  readonly log: Log
  close(): void
}

interface OpeningDeps {
  readonly clock: Clock
  readonly ids: IdSource
  /** What this computer remembers of the workspaces it wrote in. */
  readonly witnesses?: readonly Witness[]
  /** Opens knowingly what lacks something of it. */
  readonly acceptsLack?: boolean
}

/** @param dataDir an existing folder @throws AppFailure `workspace-behind`, or as `openDatabase` */
export const openWorkspaceDb = (dataDir: string, deps: OpeningDeps): WorkspaceDb => {
  const file = join(dataDir, 'concerto.db')
  let lack: Lack | null = null
  const db = openDatabase(file, (found) => {
    lack = lackOf(found, realpathSync(dataDir), deps.witnesses ?? [])
    if (lack !== null && deps.acceptsLack !== true) throw behind(lack)
  })
  return closingOnFailure(db, () => workspaceOn(db, file, lack, deps))
}

const workspaceOn = (db: Db, file: string, lack: Lack | null, { ids, clock }: OpeningDeps): WorkspaceDb => {
  const names = createNames(db)
  const projection = createProjection(db, names)
  const prepare = () => {
    if (isStale(db)) {
      projection.rebuild()
      noteRemade(db)
    }
    return replicaHere(db, file, lack, ids)
  }
  // All or nothing: a file found damaged half-way is left as it was.
  const { own, isNew } = db.transaction(prepare).immediate()
  // What was erased while something else read the file.
  wipe(db)
  // The file alone then tells its name: without its « -wal », what it lacks is found by that.
  if (isNew) db.pragma('wal_checkpoint(PASSIVE)')
  return {
    db,
    names,
    projection,
    log: createLog(
      { db, names, projection, clock, seed: ids.seed, keep: (key) => keepReplicaKey(dirname(file), key) },
      own,
    ),
    close: () => db.close(),
  }
}

/**
 * The replica of this very file. A copied or restored folder would otherwise write under the same name as its
 * original, with other contents (OP-3): the file's device, inode and birth tell a copy from what was copied. Its
 * birth too, since a file system gives the inode of a file just deleted to the next one. So would a file that lacks what
 * it held (AR-8), one whose key is not beside it, or that wrote twice under the same ranks.
 */
const replicaHere = (db: Db, file: string, lack: Lack | null, ids: IdSource): { own: ReplicaKey; isNew: boolean } => {
  const { dev, ino, birthtimeNs } = statSync(file, { bigint: true })
  const place = `${dev}:${ino}:${birthtimeNs}`
  const kept = readReplicaKey(dirname(file))
  if (
    lack === null &&
    kept !== null &&
    readMeta(db, 'replica') === kept.name &&
    readMeta(db, 'place') === place &&
    !isForked(db, kept.name)
  )
    return { own: kept, isNew: false }
  const own = replicaKeyOf(ids.seed())
  // Before anything is written under it: without its key, it would be another at the next opening.
  keepReplicaKey(dirname(file), own)
  if (lack !== null) noteLeft(db, lack.replicas)
  writeMeta(db, 'replica', own.name)
  writeMeta(db, 'place', place)
  return { own, isNew: true }
}
