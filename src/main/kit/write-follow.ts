import type { WorkspaceDb } from '#main/db/workspace-db.ts'
import type { RowWrite } from '#shared/records/row-write.ts'

/** What is written with a change, in its transaction, since it says the same thing elsewhere. It is judged with it. */
export type WriteFollow = (workspace: WorkspaceDb, writes: readonly RowWrite[]) => readonly RowWrite[]
