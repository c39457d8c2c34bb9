import type { FeatureContext } from '#main/kit/context.ts'
import type { ImportSession } from '#main/kit/import-sessions.ts'
import { withRealIds } from '#main/kit/real-ids.ts'
import { rememberColumns } from '#main/kit/remembered-columns.ts'
import { snapshotBefore } from '#main/kit/snapshot-before.ts'
import type { FichesImportPreview } from '#shared/contract/roadmap/fiches-import.ts'
import type { FichesPlan } from '../documents/action-plan/plan-input.ts'
import { makePlan, type Wish } from './make-plan.ts'
import { placed } from './placed.ts'

/** Writes what the preview said, in one intent; the doubtful and the refused wait. */
export const applyPlan = async (
  context: FeatureContext,
  session: ImportSession<FichesPlan>,
  wish: Wish & { readonly remember: boolean },
): Promise<{ readonly counts: FichesImportPreview['counts']; readonly written: number }> => {
  await snapshotBefore(context)
  const { chosen, plan } = await makePlan(context, session, wish)
  // Its values become those of the log: what is written is compared anew.
  session.plan = null
  const { workspace, ids } = context
  context.write({
    intent: 'fiches.import',
    writes: [
      ...placed(workspace.db, withRealIds(plan.writes, ids)),
      ...(wish.remember ? [rememberColumns(workspace.db, ids, 'plan', chosen.names, chosen.targets)] : []),
    ],
  })
  return { counts: plan.counts, written: plan.counts.new + plan.counts.changed }
}
