import { createHash } from 'node:crypto'
import { cpSync } from 'node:fs'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { expect } from 'vitest'
import type { App } from '#main/app/app.ts'
import { createApp } from '#main/app/create-app.ts'
import { inlineRunner } from '#main/app/jobs/inline-runner.ts'
import type { Db } from '#main/db/db.ts'
import { readTxs } from '#main/db/log-read.ts'
import { readMeta } from '#main/db/meta.ts'
import { createNames } from '#main/db/names.ts'
import { createSession, type Session } from '#main/headless/session.ts'
import type { IdSource, RowId } from '#shared/kernel/ids.ts'
import type { Tx } from '#shared/sync/op.ts'
import type { Vector } from './exchange-model.ts'
import { seedOf } from './replica-keys.ts'
import { newFolderInMemory, removeFolder, type stillClock } from './temporary.ts'

/** The whole program on a folder, and a reader beside it. */
export interface LivePoste extends Session {
  readonly dataDir: string
  readonly clock: ReturnType<typeof stillClock>
  /** What another program sees of its database. */
  readonly db: Db
  /** Its own operations, and those of others, beyond a vector. */
  txs(since: Vector): readonly Tx[]
  /** The name it writes under. */
  replica(): string
  /** Changes whenever something is committed. */
  version(): number
  close(): Promise<void>
}

const resourcesDir = join(import.meta.dirname, '../../resources')

export const openPoste = async (dataDir: string, clock: LivePoste['clock'], ids: IdSource): Promise<LivePoste> => {
  const deps = { dataDir, resourcesDir, jobs: inlineRunner(), clock, ids, log: demandNoBug }
  // That nobody else opens its folder is proved elsewhere.
  const app: App = await createApp({ ...deps, exclusive: false })
  const db = new Database(join(dataDir, 'concerto.db'), { readonly: true })
  const names = createNames(db)
  return {
    ...createSession(app, () => undefined),
    dataDir,
    clock,
    db,
    txs: (since) => {
      // The log may have been replaced since, and its numbers with it.
      names.forget()
      return [...readTxs(db, names, since)]
    },
    replica: () => readMeta(db, 'replica') ?? '',
    version: () => Number(db.pragma('data_version', { simple: true })),
    close: async () => {
      // The reader last: it leaves what was written where it is, which is not worth moving.
      await app.close()
      db.close()
    },
  }
}

const demandNoBug = (code: string, facts: unknown): void => {
  if (code === 'bug') throw new Error(`A bug was met: ${JSON.stringify(facts)}`)
}

/** The same names and ids for the same history: what fails once fails again. */
export const countedIds = (): IdSource => {
  let [rows, replicas] = [0, 0]
  return {
    row: () => `019b0000-0000-7000-8000-${String(rows++).padStart(12, '0')}` as RowId,
    seed: () => seedOf(`R${replicas++}`),
  }
}

/** A folder of its own with what another holds now, as someone who copies it keeps it. */
export const copiedFolder = (from: string): string => {
  const folder = newFolderInMemory()
  cpSync(from, folder, { recursive: true, filter: (path) => !path.endsWith('concerto.lock') })
  return folder
}

export const dropPoste = async (poste: LivePoste): Promise<void> => {
  await poste.close()
  removeFolder(poste.dataDir)
}

export const hashOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex')

/** Nothing was committed meanwhile. */
export const changingNothing = async <T>(poste: LivePoste, work: () => Promise<T>): Promise<T> => {
  const before = poste.version()
  const result = await work()
  expect(poste.version()).toBe(before)
  return result
}
