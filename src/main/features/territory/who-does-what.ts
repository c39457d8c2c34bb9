import type { ServiceCode, WhoDoesWhat } from '#shared/contract/territory.ts'
import { services } from '#shared/domain/place/vocabularies.ts'
import type { Place } from '#shared/domain/records.ts'
import type { RowId } from '#shared/kernel/ids.ts'

export interface OfferingPlace {
  readonly name: string
  readonly actor: { readonly id: RowId; readonly name: string } | null
  /** The structure as a file names it, when the directory does not know it. */
  readonly parentStructure: string | null
  readonly services: Place['services']
}

/** Every service, in the national order, with the structures that offer it and where; both by name. */
export const whoDoesWhat = (places: readonly OfferingPlace[]): readonly WhoDoesWhat[] =>
  (Object.keys(services) as ServiceCode[]).map((service) => ({
    service,
    actors: actorsOf(places.filter((place) => place.services?.includes(service))),
  }))

const actorsOf = (places: readonly OfferingPlace[]): WhoDoesWhat['actors'] => {
  const named = places.map((place) => ({ place, actor: place.actor ?? unknownActor(place) }))
  return [...Map.groupBy(named, ({ actor }) => actor.id ?? `named ${actor.name}`).values()]
    .flatMap((group) => {
      const [first] = group
      return first === undefined ? [] : [{ ...first.actor, places: group.map(({ place }) => place.name).toSorted(compare) }]
    })
    .toSorted((a, b) => compare(a.name, b.name))
}

/** A place whose structure is not in the directory answers for itself. */
const unknownActor = ({ name, parentStructure }: OfferingPlace) => ({ id: null, name: parentStructure ?? name })

const { compare } = new Intl.Collator('fr')
