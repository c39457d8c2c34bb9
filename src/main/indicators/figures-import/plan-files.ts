import { row, rows } from '#main/db/query.ts'
import type { FeatureContext } from '#main/kit/context.ts'
import { missing } from '#main/kit/demand.ts'
import type { FigureCounts, FiguresChoices } from '#shared/contract/indicators/figures-import.ts'
import type { RowId } from '#shared/kernel/ids.ts'
import type { Period } from '#shared/text/period.ts'
import type { ReadFile } from '../documents/figures-reading/read-files.ts'
import { campaignStructures } from './campaign-structures.ts'
import { doubtRemarks } from './doubt-remarks.ts'
import { loadDictionary } from './load-asked.ts'
import { planCollection, type Recognised, recognise } from './plan-collection.ts'
import { planNational } from './plan-national.ts'
import type { PlannedFile } from './planned-file.ts'
import type { Planning } from './planning.ts'
import { type StoredFigures, storedFigures } from './stored-figures.ts'

export interface Asked {
  readonly campaign: RowId | null
  readonly choices: FiguresChoices
}

/** What the files of an import would do, each by its rank. @throws AppFailure `not-found` */
export const planFiles = (
  context: FeatureContext,
  files: readonly ReadFile[],
  asked: Asked,
): readonly PlannedFile[] => {
  const planning = planningOf(context, asked)
  const recognised = onceEach(
    files,
    files.map((file, rank) => (file.kind === 'collection' ? recognise(planning, file, rank) : null)),
    planning,
  )
  const plans = files.map((file, rank) => planFile(planning, file, rank, recognised[rank] ?? null))
  const remarks = doubtRemarks(context.workspace.db, plans)
  return plans.map((plan) => withRemarks(plan, remarks.get(plan.report.file) ?? []))
}

const withRemarks = ({ report, write }: PlannedFile, more: readonly string[]): PlannedFile =>
  report.kind === 'unreadable'
    ? { report, write }
    : { report: { ...report, remarks: [...report.remarks, ...more] }, write }

const planFile = (planning: Planning, file: ReadFile, rank: number, recognised: Recognised | null): PlannedFile => {
  switch (file.kind) {
    case 'unreadable':
      return { report: { kind: 'unreadable', file: rank, name: file.name, error: file.error }, write: null }
    case 'national':
      return planNational(planning, file, rank)
    case 'collection':
      return planCollection(planning, file, rank, recognised ?? { structure: null, aside: 'noStructure' })
  }
}

const planningOf = (context: FeatureContext, { campaign, choices }: Asked): Planning => {
  const { db } = context.workspace
  const wanted = row(db, 'campaign', campaign)
  if (campaign !== null && wanted === null) throw missing('campaign')
  const known = new Map<Period, StoredFigures>()
  const stored = (period: Period): StoredFigures => {
    const found = known.get(period) ?? storedFigures(db, period)
    known.set(period, found)
    return found
  }
  return {
    context,
    campaign: wanted,
    choices,
    dictionary: loadDictionary(db),
    structures: campaignStructures(db),
    stored,
  }
}

/**
 * Of two files for one structure nobody can say which is right: both wait, until a person says whose one of them is. The
 * same file twice is read once.
 */
const onceEach = (
  files: readonly ReadFile[],
  recognised: readonly (Recognised | null)[],
  { choices }: Planning,
): readonly (Recognised | null)[] => {
  const isChosen = (rank: number): boolean =>
    choices.structures.some(({ file, actor }) => file === rank && actor !== null)
  return recognised.map((one, rank) => {
    if (one === null || one.aside !== null) return one
    const rivals = recognised.flatMap((other, at) =>
      at !== rank && other?.aside === null && other.structure.asked.id === one.structure.asked.id ? [at] : [],
    )
    const twins = rivals.filter((at) => files[at]?.hash === files[rank]?.hash)
    if (twins.some((at) => at < rank)) return { structure: one.structure, aside: 'alreadyRead' }
    const others = rivals.filter((at) => !twins.includes(at))
    const isAlone = others.length === 0 || (isChosen(rank) && !others.some((at) => isChosen(at)))
    return isAlone ? one : { structure: one.structure, aside: 'twice' }
  })
}

export const sumCounts = (plans: readonly PlannedFile[]): FigureCounts => {
  const counts = { new: 0, changed: 0, identical: 0, contested: 0, refused: 0, empty: 0 }
  for (const { report } of plans) {
    if (report.kind === 'unreadable') continue
    for (const name of Object.keys(counts) as (keyof FigureCounts)[]) counts[name] += report.counts[name]
  }
  return counts
}

/** Names to choose from. */
export const namedRows = (
  context: FeatureContext,
  record: 'actor',
): readonly { readonly id: RowId; readonly name: string }[] =>
  rows(context.workspace.db, record, (q) => q.orderBy('name').orderBy('id')).flatMap(({ id, name, sameAs }) =>
    name === null || sameAs !== null ? [] : [{ id, name }],
  )
