import type { FeatureContext } from '#main/kit/context.ts'
import type { ImportSession } from '#main/kit/import-sessions.ts'
import { runTold } from '#main/kit/run-job.ts'
import type { ImportDecision, ImportSettings, ImportTarget } from '#shared/contract/directory/directory-import.ts'
import { sortKey } from '#shared/kernel/sort-key.ts'
import type { ImportPlan } from '../documents/import/plan.ts'
import { type ChosenTable, chosenTable } from './chosen-table.ts'
import { planImport } from './jobs.ts'
import { loadKnown } from './load-known.ts'
import { type CodeColumns, territoryOfFile } from './territory-of-file.ts'

export interface Wish {
  readonly settings: ImportSettings
  readonly decisions: readonly ImportDecision[]
  readonly job: string
  /** Lines told one by one at most. */
  readonly limit: number
}

/** What the import would do of the directory as it is now: made anew only when something changed since the last time. */
export const makePlan = async (
  context: FeatureContext,
  session: ImportSession<ImportPlan>,
  wish: Wish,
): Promise<{ readonly chosen: ChosenTable; readonly plan: ImportPlan }> => {
  const { settings, decisions, job, limit } = wish
  const chosen = chosenTable(context.workspace.db, session.file, settings)
  const key = keyOf(context, wish)
  if (session.plan?.key === key && session.plan.limit >= limit) return { chosen, plan: session.plan.plan }
  const plan = await runTold(
    context,
    planImport,
    {
      fileName: session.fileName,
      ...chosen,
      decisions,
      limit,
      known: loadKnown(context.workspace.db),
      territory: territoryOfFile(context, chosen.table, codeColumns(chosen)),
    },
    { job, label: 'Comparaison avec l’annuaire' },
  )
  // Somebody may have written meanwhile: what was compared is then not what is there.
  if (keyOf(context, wish) !== key) return makePlan(context, session, wish)
  session.plan = { key, limit, plan }
  return { chosen, plan }
}

const keyOf = ({ workspace: { log } }: FeatureContext, { settings, decisions }: Wish): string =>
  JSON.stringify([settings, decisions, log.vector()])

/** Those of the known standards by their names, those of a list by what they feed. */
const codeColumns = ({ table, header, targets }: ChosenTable): CodeColumns => {
  const names = (table.lines[header]?.cells ?? []).map(sortKey)
  const columnsOf = (target: ImportTarget, name: string): readonly number[] =>
    names.flatMap((own, at) => (targets[at] === target || own === name ? [at] : []))
  return {
    postcodes: columnsOf('actor.postcode', 'code postal'),
    inseeCodes: columnsOf('actor.inseeCode', 'code insee'),
  }
}
