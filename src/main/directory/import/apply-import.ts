import type { FeatureContext } from '#main/kit/context.ts'
import type { ImportSession } from '#main/kit/import-sessions.ts'
import { withRealIds } from '#main/kit/real-ids.ts'
import { rememberColumns } from '#main/kit/remembered-columns.ts'
import { snapshotBefore } from '#main/kit/snapshot-before.ts'
import type { DirectoryImportPreview } from '#shared/contract/directory/directory-import.ts'
import type { ImportPlan } from '../documents/import/plan.ts'
import { makePlan, type Wish } from './make-plan.ts'

/** Writes what the preview said, in one intent; the doubtful and the refused wait. */
export const applyImport = async (
  context: FeatureContext,
  session: ImportSession<ImportPlan>,
  wish: Wish & { readonly remember: boolean },
): Promise<{ readonly counts: DirectoryImportPreview['counts']; readonly written: number }> => {
  await snapshotBefore(context)
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
      ...(isRemembered
        ? [rememberColumns(workspace.db, ids, 'directory', table.lines[header]?.cells ?? [], targets)]
        : []),
    ],
  })
  return { counts: plan.counts, written: plan.counts.new + plan.counts.changed }
}
