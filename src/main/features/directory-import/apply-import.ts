import type { DirectoryImportPreview } from '#shared/contract/directory-import.ts'
import type { FeatureContext } from '../context.ts'
import { rememberColumns } from './columns.ts'
import { makePlan, type Wish } from './make-plan.ts'
import { withRealIds } from './real-ids.ts'
import type { ImportSession } from './sessions.ts'

/** Writes what the preview said, in one intent; the doubtful and the refused wait. */
export const applyImport = async (
  context: FeatureContext,
  session: ImportSession,
  wish: Wish & { readonly remember: boolean },
): Promise<{ readonly counts: DirectoryImportPreview['counts']; readonly written: number }> => {
  const { chosen, plan } = await makePlan(context, session, wish)
  const { table, header, format, targets } = chosen
  // Its values become those of the log: what is written is compared anew.
  session.plan = null
  const isRemembered = wish.remember && format === 'list'
  const { workspace, ids } = context
  context.write({
    intent: 'directory.import',
    writes: [
      ...withRealIds(plan.writes, ids),
      ...(isRemembered ? [rememberColumns(workspace.db, ids, table, header, targets)] : []),
    ],
  })
  return { counts: plan.counts, written: plan.counts.new + plan.counts.changed }
}
