import type { FeatureContext } from '#main/kit/context.ts'
import type { Commune, Epci, Territory } from '#shared/contract/directory/territory.ts'
import { type TerritoryMap, territoryMap } from '../territory-map.ts'

/** The communes and intercommunalities of the espace's département, by name, with where each goes. */
export const loadTerritory = (context: FeatureContext): Territory => territoryOf(territoryMap(context))

export const territoryOf = ({ departement, sectorOf, isExcluded }: TerritoryMap): Territory => {
  if (departement === null) return { communes: [], epci: [] }
  const communes = departement.communes
    .map((commune) => ({ ...commune, sector: sectorOf(commune.code), excluded: isExcluded(commune.code) }))
    .toSorted(byName)
  const members = Map.groupBy(communes, ({ epci }) => epci)
  const epci = departement.epci.map(({ code, name }) => epciOf(code, name, members.get(code) ?? [])).toSorted(byName)
  return { communes, epci }
}

/** As a whole it goes where all its communes go, and nowhere when they part. */
const epciOf = (code: string, name: string, members: readonly Commune[]): Epci => {
  const [first] = members
  return {
    code,
    name,
    communes: members.length,
    population: members.reduce((sum, { population }) => sum + population, 0),
    sector: members.every(({ sector }) => sector === first?.sector) ? (first?.sector ?? null) : null,
    excluded: members.every(({ excluded }) => excluded),
  }
}

const { compare } = new Intl.Collator('fr')

const byName = (a: { readonly name: string }, b: { readonly name: string }): number => compare(a.name, b.name)
