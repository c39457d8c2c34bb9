import type { FeatureContext } from '#main/kit/context.ts'
import type { ImportSession } from '#main/kit/import-sessions.ts'
import { runTold } from '#main/kit/run-job.ts'
import type { PlanDecision, PlanSettings } from '#shared/contract/roadmap/fiches-import.ts'
import type { FichesPlan } from '../documents/action-plan/plan-input.ts'
import { type ChosenSheets, chosenSheets } from './chosen-sheets.ts'
import { planFiches } from './jobs.ts'
import { loadKnown } from './load-known.ts'

export interface Wish {
  readonly settings: PlanSettings
  readonly decisions: readonly PlanDecision[]
  readonly job: string
  /** Lines told one by one at most. */
  readonly limit: number
}

/** What the import would do of the roadmap as it is now: made anew only when something changed since the last time. */
export const makePlan = async (
  context: FeatureContext,
  session: ImportSession<FichesPlan>,
  wish: Wish,
): Promise<{ readonly chosen: ChosenSheets; readonly plan: FichesPlan }> => {
  const { decisions, job, limit } = wish
  const chosen = chosenSheets(context.workspace.db, session.file, wish.settings)
  const key = keyOf(context, wish)
  if (session.plan?.key === key && session.plan.limit >= limit) return { chosen, plan: session.plan.plan }
  const plan = await runTold(
    context,
    planFiches,
    { sheets: chosen.sheets, targets: chosen.targets, decisions, limit, known: loadKnown(context.workspace.db) },
    { job, label: 'Comparaison avec les fiches-actions' },
  )
  // Somebody may have written meanwhile: what was compared is then not what is there.
  if (keyOf(context, wish) !== key) return makePlan(context, session, wish)
  session.plan = { key, limit, plan }
  return { chosen, plan }
}

const keyOf = ({ workspace: { log } }: FeatureContext, { settings, decisions }: Wish): string =>
  JSON.stringify([settings, decisions, log.vector()])
