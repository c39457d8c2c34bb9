import { knownDirectory } from '#main/directory/read/known-people.ts'
import { structureNames } from '#main/directory/read/structure-names.ts'
import { rememberedColumns } from '#main/kit/remembered-columns.ts'
import type { AsideReason, FileReport, NamedRow, NationalLine } from '#shared/contract/indicators/figures-import.ts'
import { fold } from '#shared/kernel/fold.ts'
import type { RowId } from '#shared/kernel/ids.ts'
import type { Period } from '#shared/text/period.ts'
import type { ReadFile } from '../documents/figures-reading/read-files.ts'
import { wholePeriod } from '../documents/figures-reading/statistics/file-period.ts'
import { nationalFigures } from '../documents/figures-reading/statistics/national-figures.ts'
import { type NationalItem, nationalItems } from '../documents/figures-reading/statistics/national-items.ts'
import { differencesOf } from '../documents/figures-reading/statistics/stated.ts'
import { compareFigures, noFigures } from './compare-figures.ts'
import type { PlannedFile } from './planned-file.ts'
import type { Planning } from './planning.ts'

export type NationalFile = ReadFile & { readonly kind: 'national' }

/** What the national « Statistiques » of a structure would do. */
export const planNational = (planning: Planning, file: NationalFile, rank: number): PlannedFile => {
  const { choices, dictionary } = planning
  const chosen = choices.structures.find((one) => one.file === rank)
  const structure = structureOf(planning, file, chosen?.actor ?? null)
  const period = choices.periods.find((one) => one.file === rank)?.period ?? periodOfFile(file)
  const items = nationalItems(file.blocks).map((item) => ({ item, feeds: feedsOf(planning, item, rank) }))
  const differences = structure === null || period === null ? [] : differencesFrom(planning, file, structure, period)
  const isConfirmed = choices.confirmed.some((one) => one.file === rank && isSame(one.differences, differences))
  const aside: AsideReason | null =
    chosen?.actor === null
      ? 'left'
      : structure === null
        ? 'noStructure'
        : period === null
          ? 'noPeriod'
          : differences.length > 0 && !isConfirmed
            ? 'differs'
            : null
  const head = {
    kind: 'national',
    file: rank,
    name: file.name,
    structure,
    period,
    aside,
    differences,
    lines: items.map(shownLine),
  } as const
  if (aside !== null || structure === null || period === null) {
    const { toWrite: _, ...figures } = noFigures
    return { report: { ...head, ...figures, remarks: [] } satisfies FileReport, write: null }
  }
  const asked = dictionary.asked(
    dictionary.indicators.map(({ id }) => id),
    period,
  )
  const read = nationalFigures(items, asked)
  const { toWrite, ...compared } = compareFigures(read.figures, {
    actor: structure.id,
    stored: planning.stored(period),
    isOwn: ({ source }) => source === 'national',
    knownAt: () => undefined,
    choices: choices.figures.filter((one) => one.file === rank),
  })
  return {
    report: { ...head, ...compared, remarks: [...differences, ...read.remarks] },
    write: { actor: structure.id, period, source: 'national', figures: toWrite, answer: null },
  }
}

const periodOfFile = ({ stated: { days } }: NationalFile): Period | null => (days === null ? null : wholePeriod(days))

/** What it says of itself otherwise than what is asked. */
const differencesFrom = (
  { context }: Planning,
  { stated }: NationalFile,
  structure: NamedRow,
  period: Period,
): readonly string[] => {
  const { actors } = knownDirectory(context.workspace.db)
  const isNamed = (text: string): boolean => actors.get(fold(text))?.includes(structure.id) === true
  return differencesOf(stated, { period, structure: structure.name, isNamed })
}

const isSame = (one: readonly string[], other: readonly string[]): boolean =>
  one.length === other.length && one.every((text, rank) => text === other[rank])

/** The one that was chosen, else the only one of the directory that the file names. */
const structureOf = ({ context }: Planning, { facts }: NationalFile, chosen: RowId | null): NamedRow | null => {
  const { db } = context.workspace
  const { actors } = knownDirectory(db)
  const named = chosen === null ? [...new Set(facts.flatMap((fact) => actors.get(fold(fact)) ?? []))] : [chosen]
  const [id] = named
  const name = id === undefined || named.length > 1 ? null : structureNames(db, [id])(id)
  return id === undefined || name === null ? null : { id, name }
}

/** What was chosen here, else last time, else what its own words say. */
const feedsOf = ({ choices, context, dictionary }: Planning, item: NationalItem, rank: number): RowId | null => {
  const chosen = choices.lines.find((one) => one.file === rank && one.line === item.line)
  if (chosen !== undefined) return chosen.feeds
  const known = item.kind === 'indicator' ? dictionary.indicators : dictionary.breakdowns
  const targets = Object.fromEntries(known.map(({ id }) => [id, id]))
  const remembered = rememberedColumns(context.workspace.db, 'statistics', [item.line], targets)
  return remembered === null ? item.proposed(dictionary) : ((remembered.columns[0] ?? null) as RowId | null)
}

const shownLine = ({ item, feeds }: { readonly item: NationalItem; readonly feeds: RowId | null }): NationalLine => ({
  ...{ line: item.line, label: item.label, block: item.block, shown: item.shown, kind: item.kind },
  feeds,
})
