import type { ServiceCode, WhoDoesWhat } from '#shared/contract/directory/territory.ts'
import { services } from '#shared/records/directory/place/vocabularies.ts'
import type { KeptPlace } from '../read/coverage/places-kept.ts'

type OfferingPlace = Pick<KeptPlace, 'name' | 'structure' | 'parentStructure' | 'services'>

/**
 * Every service, in the national order, with the structures that offer it, by name, and where, in the order of the
 * places.
 */
export const whoDoesWhat = (places: readonly OfferingPlace[]): readonly WhoDoesWhat[] =>
  (Object.keys(services) as ServiceCode[]).map((service) => ({
    service,
    actors: structuresOf(places.filter((place) => place.services?.includes(service))),
  }))

const structuresOf = (places: readonly OfferingPlace[]): WhoDoesWhat['actors'] =>
  [...Map.groupBy(places, keyOf).values()]
    .map((group) => ({ ...named(group), places: group.map(nameOf) }))
    .toSorted((a, b) => compare(a.name, b.name))

const keyOf = (place: OfferingPlace): string => place.structure?.id ?? `named ${place.parentStructure ?? nameOf(place)}`

/** A place whose structure the directory does not know answers under its file's name for it, else under its own. */
const named = ([first]: readonly OfferingPlace[]): {
  readonly id: WhoDoesWhat['actors'][number]['id']
  readonly name: string
} => first?.structure ?? { id: null, name: first?.parentStructure ?? (first === undefined ? '' : nameOf(first)) }

const nameOf = ({ name }: OfferingPlace): string => name ?? 'Lieu sans nom'

const { compare } = new Intl.Collator('fr')
