import { entryIds } from '#main/directory/read/entry-ids.ts'
import { professionalAddresses } from '#main/directory/read/professional-addresses.ts'
import { structureNames } from '#main/directory/read/structure-names.ts'
import { whereabouts } from '#main/directory/read/whereabouts.ts'
import type { FeatureContext } from '#main/kit/context.ts'
import { localDay } from '#main/kit/local-day.ts'
import type { DirectoryFilter } from '#shared/contract/directory/directory.ts'
import type { AskableStructure } from '#shared/contract/indicators/campaigns.ts'

/** The first structures of the directory that a filter keeps, by name, and how many there are. */
export const askableStructures = (
  context: FeatureContext,
  filter: DirectoryFilter,
  limit: number,
): { readonly total: number; readonly rows: readonly AskableStructure[] } => {
  const { db } = context.workspace
  const found = entryIds(context, { list: 'actors', filter, sort: { column: 'name', descending: false } })
  const ids = found.slice(0, limit)
  const nameOf = structureNames(db, ids)
  const where = whereabouts(context, 'actors', ids)
  const addresses = professionalAddresses(db, ids, localDay(context.clock.now()))
  return {
    total: found.length,
    rows: ids.map((id) => {
      const { epci, sector, commune } = where.get(id) ?? { epci: null, sector: null, commune: null }
      return {
        id,
        name: nameOf(id) ?? 'Structure sans nom',
        where: epci ?? sector ?? commune,
        hasAddress: addresses.has(id),
      }
    }),
  }
}
