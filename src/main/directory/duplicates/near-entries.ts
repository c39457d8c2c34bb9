import type { FeatureContext } from '#main/kit/context.ts'
import type { RowId } from '#shared/kernel/ids.ts'
import { emptyEntry } from '#shared/records/directory/likeness/entry.ts'
import type { EntryRecord } from '#shared/records/directory/likeness/rules.ts'
import { likenessIndex } from '../read/likeness-index.ts'
import { type DescribedEntry, describedEntries } from './described-entries.ts'

/** What is typed so far of a new entry. */
interface Draft {
  readonly name: string
  readonly pivot: string | null
  readonly inseeCode: string | null
  readonly street: string | null
}

/** Shown under a field: a longer list would be read by nobody. */
const most = 5

export const nearEntries = (
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
