import { defineImport, refusals } from '#main/kit/define-import.ts'
import { withRealIds } from '#main/kit/real-ids.ts'
import { runTold } from '#main/kit/run-job.ts'
import { mostLines } from '#shared/contract/limits.ts'
import { fichesImportContract, planTargets } from '#shared/contract/roadmap/fiches-import.ts'
import { guessPlanColumns } from '../documents/action-plan/guess-plan-columns.ts'
import { planFiches } from './jobs.ts'
import { loadKnown } from './load-known.ts'
import { placed } from './placed.ts'
import { likeliestSheet, sheetsAlike, showsColumn, unreadSheets } from './sheets-alike.ts'

export const fichesImportHandlers = defineImport(fichesImportContract, {
  intent: 'fiches.import',
  // A title is the axis of the lines under it.
  titles: 'keep',
  likeliest: likeliestSheet,
  together: sheetsAlike,
  guess: ({ table, header }) => guessPlanColumns(table, header),
  memory: { kind: 'plan', targets: planTargets },
  shows: showsColumn,
  opened: ({ tables, encoding, separator }, first) => {
    const alike = sheetsAlike(tables).length
    return { encoding, separator, alike, settings: { ...first, sheet: alike > 1 ? null : first.sheet } }
  },
  plan: (context, { list: { sheets, targets }, decisions, limit, job }) =>
    runTold(
      context,
      planFiches,
      { sheets, targets, decisions, limit, known: loadKnown(context.workspace.db) },
      { job, label: 'Comparaison avec les fiches-actions' },
    ),
  tells: ({ file, list, plan: { counts, toLookAt, lines, remarks, refusal } }) => ({
    counts,
    toLookAt,
    lines,
    remarks: refusal === null ? [...unreadSheets(file, list), ...remarks] : [],
    refusal,
  }),
  writes: ({ workspace: { db }, ids }, { writes }) => placed(db, withRealIds(writes, ids)),
  files: (toFile) => ({ exportRefusals: toFile(refusals, mostLines) }),
})
