import type { LoggedChange } from '#main/db/intent.ts'
import type { WorkspaceDb } from '#main/db/workspace-db.ts'

/** Throws when a change must not be written here, whatever asks for it; what other postes wrote is not asked. */
export type WriteRule = (workspace: WorkspaceDb, change: LoggedChange) => void
