import type { Commune, CoverageRow, Epci, ServiceCode } from '#shared/contract/directory/territory.ts'
import type { RowId } from '#shared/kernel/ids.ts'
import { services } from '#shared/records/directory/place/vocabularies.ts'
import type { Place } from '#shared/records/records.ts'

interface PlaceOffer {
  /** Code of the EPCI it stands in, `null` when that is unknown. */
  readonly epci: string | null
  readonly services: Place['services']
}

interface CoverageInput {
  /** Those of the territory. */
  readonly epci: readonly Epci[]
  /** Those asked about: an EPCI that has none of them, and no place, has no line. */
  readonly communes: readonly Commune[]
  /** In their order. */
  readonly sectors: readonly { readonly id: RowId; readonly name: string | null }[]
  readonly places: readonly PlaceOffer[]
}

/** A line for each EPCI asked about, even one with no place at all, and one for places that are in none. */
export const coverageOf = ({ epci, communes, sectors, places }: CoverageInput): readonly CoverageRow[] => {
  const known = new Set(epci.map(({ code }) => code))
  const members = Map.groupBy(communes, (commune) => commune.epci)
  const offers = Map.groupBy(places, (place) => (place.epci !== null && known.has(place.epci) ? place.epci : null))
  const elsewhere = offers.get(null) ?? []
  return [
    ...epci
      .filter(({ code }) => members.has(code) || offers.has(code))
      .map(({ code, name, population }) => {
        const own = members.get(code) ?? []
        const covered = own.length === 0 ? population : own.reduce((sum, commune) => sum + commune.population, 0)
        return {
          epci: { code, name, population: covered },
          sector: sectorNames(own, sectors),
          ...counted(offers.get(code) ?? []),
        }
      }),
    ...(elsewhere.length === 0 ? [] : [{ epci: null, sector: null, ...counted(elsewhere) }]),
  ]
}

/** « Nord », « Nord, Ouest » for an EPCI that is shared out; `null` when none of its communes has a sector. */
const sectorNames = (communes: readonly Commune[], sectors: CoverageInput['sectors']): string | null => {
  const found = new Set(communes.map(({ sector }) => sector))
  const names = sectors.flatMap(({ id, name }) => (found.has(id) && name !== null ? [name] : []))
  return names.length === 0 ? null : names.join(', ')
}

const counted = (places: readonly PlaceOffer[]): Pick<CoverageRow, 'places' | 'counts'> => {
  const offering = (code: ServiceCode) => places.filter((place) => place.services?.includes(code)).length
  const counts = Object.fromEntries(serviceCodes.map((code) => [code, offering(code)]))
  return { places: places.length, counts: counts as Record<ServiceCode, number> }
}

const serviceCodes = Object.keys(services) as readonly ServiceCode[]
