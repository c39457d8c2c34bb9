import type { ChosenList } from '#main/kit/chosen-list.ts'
import { defineImport, refusals } from '#main/kit/define-import.ts'
import { withRealIds } from '#main/kit/real-ids.ts'
import { runTold } from '#main/kit/run-job.ts'
import { stem } from '#main/office/csv/refusals-file.ts'
import { columnFile } from '#shared/contract/directory/column-file.ts'
import {
  directoryImportContract,
  type ImportTarget,
  importTargets,
} from '#shared/contract/directory/directory-import.ts'
import type { UnknownLabels } from '#shared/contract/import-contract.ts'
import { mostLines } from '#shared/contract/limits.ts'
import { fold } from '#shared/kernel/fold.ts'
import { type ChosenLabels, closedListOf } from '../documents/import/cells/closed-list.ts'
import { columnName } from '../documents/import/column-name.ts'
import { foreignFile } from '../documents/import/foreign-file.ts'
import { recogniseFormat } from '../documents/import/formats/formats.ts'
import { guessColumns, takenTargets } from '../documents/import/formats/guess-columns.ts'
import { likeliestSheet } from '../documents/import/formats/likeliest-sheet.ts'
import { nothingPlanned, type UnknownValue } from '../documents/import/plan.ts'
import { restFile } from '../documents/import/rest-file.ts'
import { planImport } from './jobs.ts'
import { loadKnown } from './load-known.ts'
import { ownListOfFile } from './own-list-of-file.ts'
import { territoryOfFile } from './territory-of-file.ts'

export const directoryImportHandlers = defineImport(directoryImportContract, {
  intent: 'directory.import',
  titles: 'leave',
  // The known standards say themselves what their columns feed.
  asksColumns: (names) => recogniseFormat(names) === 'list',
  likeliest: likeliestSheet,
  weighs: ({ table, header }) => guessColumns(table, header),
  guess: ({ table, header }) => takenTargets(guessColumns(table, header)),
  memory: { kind: 'directory', targets: importTargets },
  letterOf: columnName,
  opened: ({ tables, encoding, separator }, first, values) => {
    const table = tables[first.sheet]
    const format = recogniseFormat(table?.lines[table.header]?.cells ?? [])
    return { format, encoding, separator, settings: { ...first, values } }
  },
  plan: (context, { fileName, list, decisions, limit, job }) => {
    const { names, targets } = list
    const [{ table, header }] = list.sheets
    const format = recogniseFormat(names)
    const refusal = format === 'list' ? foreignFile(table, header, targets) : null
    if (refusal !== null) return { ...nothingPlanned, refusal }
    const known = loadKnown(context.workspace.db)
    const territory = territoryOfFile(context, list)
    const own = ownListOfFile(context, list)
    return runTold(
      context,
      planImport,
      { fileName, format, table, header, targets, values: byRank(list), decisions, limit, known, own, territory },
      { job, label: 'Comparaison avec l’annuaire' },
    )
  },
  tells: ({ list, plan: { counts, toLookAt, lines, remarks, unknownValues, refusal } }) => ({
    counts,
    toLookAt,
    lines,
    remarks,
    unknown: unknownLabels(list, unknownValues),
    refusal,
  }),
  writes: ({ ids }, { writes }) => withRealIds(writes, ids),
  files: (toFile) => ({
    exportRefusals: toFile(refusals, mostLines),
    exportRest: toFile(({ fileName, list: { sheets }, plan: { rest } }) => {
      const [{ table, header }] = sheets
      return restFile(fileName, table, header, rest)
    }),
    exportColumns: toFile(({ fileName, list: { names, targets, values } }) => ({
      name: `${stem(fileName)}-colonnes.json`,
      type: 'application/json',
      bytes: Buffer.from(columnFile(names, { columns: targets, values })),
    })),
  }),
})

/** What a person chose of the values of columns, by the rank of each: labels of the list that it feeds today. */
const byRank = ({ names, targets, values }: ChosenList<ImportTarget>): Readonly<Record<number, ChosenLabels>> => {
  const byName = new Map(Object.entries(values).map(([name, chosen]) => [fold(name), chosen]))
  return Object.fromEntries(
    names.map((name, at) => {
      const known = labelsOf(targets[at] ?? null)
      const chosen = Object.entries(byName.get(fold(name)) ?? {})
      return [at, Object.fromEntries(chosen.filter(([, label]) => label === '' || known.includes(label)))]
    }),
  )
}

const labelsOf = (target: ImportTarget | null): readonly string[] =>
  Object.values((target === null ? null : closedListOf(target))?.labels ?? {})

/** The values that no label is, by their columns, with the labels that there are. */
const unknownLabels = (
  { names, targets }: ChosenList<ImportTarget>,
  unknown: readonly UnknownValue[],
): readonly UnknownLabels[] =>
  [...Map.groupBy(unknown, ({ column }) => column)].map(([column, values]) => ({
    header: names[column] ?? '',
    labels: labelsOf(targets[column] ?? null),
    values: values.map(({ column: _, ...value }) => value),
  }))
