import { randomIds, systemClock } from '#main/app/defaults.ts'
import type { Intent } from '#main/db/intent.ts'
import { openWorkspaceDb, type WorkspaceDb } from '#main/db/workspace-db.ts'
import type { TestApp } from './test-app.ts'

/** A folder, whether or not the program of a test has it open. */
export type Folder = Pick<TestApp, 'dataDir'>

/** Opens the folder of a poste with another program than ours. */
export const within = <T>({ dataDir }: Folder, work: (workspace: WorkspaceDb) => T): T => {
  const workspace = openWorkspaceDb(dataDir, { clock: systemClock, ids: randomIds })
  try {
    return work(workspace)
  } finally {
    workspace.close()
  }
}

/** Writes what no honest program lets be written: it judges nothing. */
export const forge = (folder: Folder, change: Omit<Intent, 'intent' | 'author'> & Partial<Intent>): void =>
  within(folder, ({ db, log }) => {
    const genesis = db.prepare("SELECT value FROM meta WHERE key = 'genesis'").pluck().get()
    db.prepare("DELETE FROM meta WHERE key = 'genesis'").run()
    log.commit({ intent: 'espace.start', author: null, ...change })
    db.prepare("INSERT INTO meta (key, value) VALUES ('genesis', ?)").run(genesis)
  })

/** Brings all that one holds to another, without any bundle: a folder that is copied, or somebody who carries it. */
export const copyLog = (from: Folder, to: Folder) =>
  within(to, ({ log }) => within(from, (theirs) => log.receive(theirs.log.read({}))))
