import type { Db } from '#main/db/db.ts'
import { representativesOf } from '#main/db/identity.ts'
import { rows } from '#main/db/query.ts'
import { isOneOf } from '#main/directory/read/fragments.ts'
import type { FeatureContext } from '#main/kit/context.ts'
import { positionsAfter } from '#main/kit/positions.ts'
import type { RowId } from '#shared/kernel/ids.ts'
import type { KnownRow, RowWrite } from '#shared/records/row-write.ts'
import { askedQuestions } from './campaign-questions.ts'
import { incomplete, withoutDefinition } from './errors.ts'
import { structuresOf } from './load-page.ts'

/** The writes by which a campaign asks these indicators. @throws AppFailure `campaign-incomplete`, `campaign-undefined` */
export const indicatorWrites = (
  { workspace: { db }, ids }: FeatureContext,
  campaign: RowId,
  asked: readonly RowId[],
): readonly RowWrite[] => {
  const known = new Map(rows(db, 'indicator', (q) => q.where(isOneOf(asked))).map((one) => [one.id, one]))
  const wanted = [...new Set(asked)].flatMap((id) => known.get(id) ?? [])
  if (wanted.length === 0) throw incomplete('au moins un indicateur')
  const unsaid = wanted.filter(({ definition }) => (definition ?? '').trim() === '')
  if (unsaid.length > 0) throw withoutDefinition(unsaid.map(({ name }) => name ?? 'sans nom'))
  const positions = positionsAfter(null, wanted.length)
  return wanted.map(({ id: indicator }, index) => ({
    record: 'campaignIndicator',
    id: ids.row(),
    values: { campaign, indicator, position: positions[index] ?? null },
  }))
}

/** The writes by which a campaign asks structures that it does not ask yet, each by the row that stands for it. */
export const structureWrites = (
  { workspace: { db }, ids }: FeatureContext,
  campaign: RowId,
  asked: readonly RowId[],
): readonly RowWrite[] => {
  const standing = representativesOf(db, 'actor')
  const known = new Set(rows(db, 'actor', (q) => q.where(isOneOf(asked))).map(({ id }) => id))
  const already = new Set(structuresOf(db, campaign).map(({ actor }) => actor))
  const wanted = new Set(asked.filter((id) => known.has(id)).map(standing))
  return [...wanted]
    .filter((actor) => !already.has(actor))
    .map((actor) => ({ record: 'campaignActor', id: ids.row(), values: { campaign, actor } }))
}

/** The rows that are of a campaign, itself first; figures are the structures' and stay. */
export const rowsOfCampaign = (db: Db, campaign: RowId): readonly KnownRow[] => {
  const structures = rows(db, 'campaignActor', (q) => q.where('campaign', '=', campaign)).map(({ id }) => id)
  return [
    { record: 'campaign', id: campaign },
    ...rows(db, 'campaignIndicator', (q) => q.where('campaign', '=', campaign)).map(
      ({ id }) => ({ record: 'campaignIndicator', id }) as const,
    ),
    ...askedQuestions(db, campaign).map(({ id }) => ({ record: 'campaignQuestion', id }) as const),
    ...structures.flatMap((id) => rowsOfStructure(db, id)),
  ]
}

/** A structure of a campaign, the cells refused of its workbook, what it answered in words, and what was noted as sent to it. */
export const rowsOfStructure = (db: Db, structure: RowId): readonly KnownRow[] => [
  { record: 'campaignActor', id: structure },
  ...refusedOf(db, structure),
  ...rows(db, 'campaignAnswer', (q) => q.where('campaignActor', '=', structure)).map(
    ({ id }) => ({ record: 'campaignAnswer', id }) as const,
  ),
  ...rows(db, 'sending', (q) => q.where('campaignActor', '=', structure)).map(
    ({ id }) => ({ record: 'sending', id }) as const,
  ),
]

export const refusedOf = (db: Db, structure: RowId): readonly KnownRow[] =>
  rows(db, 'refusedCell', (q) => q.where('campaignActor', '=', structure)).map(({ id }) => ({
    record: 'refusedCell',
    id,
  }))
