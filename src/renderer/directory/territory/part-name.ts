import type { Territory } from '#shared/contract/directory/territory.ts'
import type { Sector } from '#shared/records/records.ts'
import { epciName } from '../../words/epci.ts'
import type { TerritorySearch } from './address.ts'

interface Known {
  readonly sectors: readonly Sector[]
  readonly epci: Territory['epci']
}

/** « secteur Nord, CC du Haut-Val »; `null` for the whole territory. */
export const partName = ({ secteur, epci }: TerritorySearch, known: Known): string | null => {
  const sector = known.sectors.find(({ id }) => id === secteur)?.name
  const grouping = known.epci.find(({ code }) => code === epci)?.name
  const parts = [...(sector ? [`secteur ${sector}`] : []), ...(grouping ? [epciName(grouping)] : [])]
  return parts.length === 0 ? null : parts.join(', ')
}
