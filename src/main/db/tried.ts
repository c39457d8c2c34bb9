import type { Change } from './intent.ts'
import { inThrowAway } from './throw-away.ts'
import type { WorkspaceDb } from './workspace-db.ts'

/** What is read once a change is written, which is then taken back: nothing of it stays, and nobody hears of it. */
export const tried = <T>({ db, log }: Pick<WorkspaceDb, 'db' | 'log'>, change: Change, read: () => T): T =>
  inThrowAway(db, () => {
    log.commit({ ...change, author: null })
    return read()
  })
