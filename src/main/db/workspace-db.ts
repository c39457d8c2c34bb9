import { statSync } from 'node:fs'
import { join } from 'node:path'
import type { Clock } from '#shared/kernel/clock.ts'
import type { IdSource, ReplicaId } from '#shared/kernel/ids.ts'
import type { Db } from './db.ts'
import { createLog, type Log } from './log.ts'
import { readMeta, writeMeta } from './meta.ts'
import { createNames, type Names } from './names.ts'
import { closingOnFailure, openDatabase } from './open.ts'
import { createProjection, isStale, type Projection } from './projection.ts'

/** One workspace's database, open and up to date with the declarations. */
export interface WorkspaceDb {
  readonly db: Db
  readonly names: Names
  readonly projection: Projection
  readonly log: Log
  close(): void
}

/** @param dataDir an existing folder @throws AppFailure, see `openDatabase` */
export const openWorkspaceDb = (dataDir: string, deps: { clock: Clock; ids: IdSource }): WorkspaceDb => {
  const file = join(dataDir, 'concerto.db')
  const db = openDatabase(file)
  return closingOnFailure(db, () => workspaceOn(db, file, deps))
}

const workspaceOn = (db: Db, file: string, deps: { clock: Clock; ids: IdSource }): WorkspaceDb => {
  const names = createNames(db)
  const projection = createProjection(db, names)
  const prepare = () => {
    if (isStale(db)) projection.rebuild()
    return replicaHere(db, file, deps.ids)
  }
  // All or nothing: a file found damaged half-way is left as it was.
  const replica = db.transaction(prepare).immediate()
  return {
    db,
    names,
    projection,
    log: createLog(db, names, projection, replica, deps.clock),
    close: () => db.close(),
  }
}

/**
 * The replica of this very file. A copied or restored folder would otherwise write under the same name as its
 * original, with other contents (OP-3): the file's device, inode and birth tell a copy from what was copied. Its
 * birth too, since a file system gives the inode of a file just deleted to the next one.
 */
const replicaHere = (db: Db, file: string, ids: IdSource): ReplicaId => {
  const { dev, ino, birthtimeNs } = statSync(file, { bigint: true })
  const place = `${dev}:${ino}:${birthtimeNs}`
  const known = readMeta(db, 'replica')
  if (known !== null && readMeta(db, 'place') === place) return known as ReplicaId
  const replica = ids.replica()
  writeMeta(db, 'replica', replica)
  writeMeta(db, 'place', place)
  return replica
}
