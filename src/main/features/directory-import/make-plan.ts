import type { ImportPlan } from '#main/documents/directory/plan.ts'
import type { ImportDecision, ImportSettings, ImportTarget } from '#shared/contract/directory-import.ts'
import { sortKey } from '#shared/kernel/sort-key.ts'
import type { FeatureContext } from '../context.ts'
import { type ChosenTable, chosenTable } from './chosen-table.ts'
import { loadKnown } from './load-known.ts'
import type { ImportSession } from './sessions.ts'
import { territoryOfFile } from './territory-of-file.ts'

export interface Wish {
  readonly settings: ImportSettings
  readonly decisions: readonly ImportDecision[]
  readonly job: string
}

/** What the import would do of the directory as it is now: made anew only when something changed since the last time. */
export const makePlan = async (
  context: FeatureContext,
  session: ImportSession,
  wish: Wish,
): Promise<{ readonly chosen: ChosenTable; readonly plan: ImportPlan }> => {
  const { settings, decisions, job } = wish
  const chosen = chosenTable(context.workspace.db, session.file, settings)
  const key = keyOf(context, wish)
  if (session.plan?.key === key) return { chosen, plan: session.plan.plan }
  const plan = await context.jobs.run(
    'planImport',
    {
      fileName: session.fileName,
      ...chosen,
      decisions,
      known: loadKnown(context.workspace.db),
      territory: territoryOfFile(context, chosen.table, codeColumns(chosen)),
    },
    {
      job,
      onProgress: (done, total) =>
        context.emit({ kind: 'progress', job, label: 'Comparaison avec l’annuaire', done, total }),
    },
  )
  // Somebody may have written meanwhile: what was compared is then not what is there.
  if (keyOf(context, wish) !== key) return makePlan(context, session, wish)
  session.plan = { key, plan }
  return { chosen, plan }
}

const keyOf = ({ workspace: { log } }: FeatureContext, { settings, decisions }: Wish): string =>
  JSON.stringify([settings, decisions, log.vector()])

const codeTargets: ReadonlySet<ImportTarget | null> = new Set(['actor.postcode', 'actor.inseeCode'])

/** Ranks of the columns that hold postcodes or INSEE codes. */
const codeColumns = ({ table, header, targets }: ChosenTable): readonly number[] =>
  (table.lines[header]?.cells ?? []).flatMap((name, at) =>
    codeTargets.has(targets[at] ?? null) || /^code (?:postal|insee)$/.test(sortKey(name)) ? [at] : [],
  )
