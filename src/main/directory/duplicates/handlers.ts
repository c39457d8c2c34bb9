import { row } from '#main/db/query.ts'
import type { FeatureContext } from '#main/kit/context.ts'
import { demand } from '#main/kit/demand.ts'
import { notFound } from '#main/kit/not-found.ts'
import { runTold } from '#main/kit/run-job.ts'
import { sameEntry } from '#main/kit/same-entry.ts'
import type { Handlers, OutputOf } from '#shared/contract/define.ts'
import type { duplicatesContract } from '#shared/contract/directory/duplicates.ts'
import type { RowId } from '#shared/kernel/ids.ts'
import { emptyEntry } from '#shared/records/directory/likeness/entry.ts'
import type { EntryRecord } from '#shared/records/directory/likeness/rules.ts'
import { beginSearch } from '../read/known-duplicates.ts'
import { likenessIndex } from '../read/likeness-index.ts'
import { demandNoCycle } from '../read/own-ancestor.ts'
import { compareFields } from './compare-fields.ts'
import type { DescribedEntry } from './described-entries.ts'
import { describedEntries } from './described-entries.ts'
import { alreadyOne, entryMissing } from './errors.ts'
import { figuresApart, settleFigure } from './figures-apart.ts'
import { comparedFigures, figurePairs } from './figures-of-pair.ts'
import { findDuplicates } from './jobs.ts'
import { joinEntries } from './join-entries.ts'
import { describedPairs, listPairs } from './list-pairs.ts'
import { separateEntry } from './separate-entry.ts'
import { standingPair } from './standing-pair.ts'

export const duplicatesHandlers = (context: FeatureContext): Handlers<typeof duplicatesContract> => ({
  list: () => listPairs(context),
  search: ({ job }) => searchDuplicates(context, job),
  near: ({ record, draft }) => nearEntries(context, record, draft),
  compare: ({ record, first, second }) => compareEntries(context, record, first, second),
  join: (input) => joinEntries(context, input),
  figuresApart: () => figuresApart(context),
  settleFigure: ({ key, keep }) => settleFigure(context, key, keep),
  attach: ({ child, parent }) => attachEntry(context, child, parent),
  distinguish: ({ record, first, second }) => distinguishEntries(context, record, first, second),
  separate: ({ record, id }) => separateEntry(context, record, id),
})

/** Makes a structure the antenna of another, or gives it a place. @throws AppFailure `own-ancestor`, `not-found` */
const attachEntry = (context: FeatureContext, child: RowId, parent: RowId): null => {
  const { db } = context.workspace
  const above = sameEntry(db, 'actor', parent).standing
  demand(db, 'actor', above)
  const antenna = sameEntry(db, 'actor', child).standing
  if (row(db, 'actor', antenna) !== null) {
    demandNoCycle(db, antenna, above)
    context.write({
      intent: 'duplicates.attach',
      writes: [{ record: 'actor', id: antenna, values: { parent: above } }],
    })
    return null
  }
  const place = sameEntry(db, 'place', child).standing
  if (row(db, 'place', place) === null) throw notFound('L’entrée à rattacher')
  context.write({ intent: 'duplicates.attach', writes: [{ record: 'place', id: place, values: { actor: above } }] })
  return null
}

/** Two entries side by side, the one that would stand for both first. */
const compareEntries = (
  context: FeatureContext,
  record: EntryRecord,
  first: RowId,
  second: RowId,
): OutputOf<typeof duplicatesContract.compare> => {
  const { db } = context.workspace
  const found = standingPair(context, record, first, second)
  if (found === null) throw alreadyOne()
  const [pair] = describedPairs(context, [found])
  const [one, other] = [row(db, record, found.first), row(db, record, found.second)]
  if (pair === undefined || one === null || other === null) throw entryMissing()
  const figures = record === 'actor' ? comparedFigures(db, figurePairs(db, one.id, other.id)) : []
  return { pair, fields: compareFields(db, record, one, other), figures }
}

/** Says that two entries are two; those that are one already are left so. @throws AppFailure `not-found` */
const distinguishEntries = (context: FeatureContext, record: EntryRecord, one: RowId, other: RowId): null => {
  const pair = standingPair(context, record, one, other)
  if (pair === null) return null
  const { first, second } = pair
  context.write({
    intent: 'duplicates.distinguish',
    writes: [{ record: 'distinctPair', id: context.ids.row(), values: { record, first, second } }],
  })
  return null
}

/** What is typed so far of a new entry. */
interface Draft {
  readonly name: string
  readonly pivot: string | null
  readonly inseeCode: string | null
  readonly street: string | null
}

/** Shown under a field: a longer list would be read by nobody. */
const most = 5

const nearEntries = (
  context: FeatureContext,
  record: EntryRecord,
  { name, pivot, inseeCode, street }: Draft,
): readonly (Omit<DescribedEntry, 'source'> & { readonly score: number })[] => {
  const address = { inseeCode, street, commune: null, latitude: null, longitude: null }
  const near = likenessIndex(context.workspace, record).near(
    { ...emptyEntry, names: [name], pivot, addresses: [address] },
    most,
  )
  const described = describedEntries(
    context,
    record,
    near.map(({ id }) => id as RowId),
  )
  return near.flatMap(({ id, score }) => {
    const entry = described.get(id as RowId)
    return entry === undefined ? [] : [{ id: entry.id, name: entry.name, where: entry.where, score: Math.round(score) }]
  })
}

/** Looks for probable duplicates in the whole directory, away from the thread that answers. @throws AppFailure `cancelled` */
const searchDuplicates = async (context: FeatureContext, job: string): Promise<null> => {
  const { input, keep } = beginSearch(context.workspace)
  keep(await runTold(context, findDuplicates, input, { job, label: 'Comparaison des entrées' }))
  return null
}
