import type { DirectoryFilter, DirectoryListName } from '#shared/contract/directory/directory.ts'
import { fold } from '#shared/kernel/fold.ts'
import type { RowId } from '#shared/kernel/ids.ts'
import { freshnessOf } from '#shared/records/directory/freshness.ts'
import { needs } from '#shared/records/directory/place/needs.ts'
import type { Actor, Person, Place, Post } from '#shared/records/records.ts'

/** What an INSEE code belongs to. */
export interface NaiveArea {
  readonly commune: string
  readonly communeName: string
  readonly epci: string | null
  readonly sector: RowId | null
  readonly excluded: boolean
}

/** A whole directory as plain rows; rows joined to another are not in it, and nothing points to them. */
export interface NaiveDirectory {
  readonly actors: readonly Actor[]
  readonly aliases: readonly { readonly actor: RowId; readonly name: string }[]
  readonly places: readonly Place[]
  readonly persons: readonly Person[]
  readonly posts: readonly Post[]
  readonly presences: readonly { readonly person: RowId; readonly on: string }[]
  readonly areas: ReadonlyMap<string, NaiveArea>
  readonly today: string
}

type Maybe<T> = T | null | undefined

/** The rules of the directory's filter written the plain way, a row at a time: what its SQL is compared with. */
export const naiveIds = (
  directory: NaiveDirectory,
  list: DirectoryListName,
  filter: DirectoryFilter,
): readonly RowId[] => {
  const { actors, places, persons, posts, areas, today } = directory
  const areaOf = (code: Maybe<string>): NaiveArea | null => (code ? (areas.get(code) ?? null) : null)
  const placesOf = (actor: Actor) => places.filter((place) => place.actor === actor.id)
  const structureOf = (id: RowId | null) => actors.find((actor) => actor.id === id) ?? null
  const current = posts.filter(({ endsOn }) => endsOn === null || endsOn >= today)
  const structuresOf = (person: Person) =>
    current.filter((post) => post.person === person.id).flatMap((post) => structureOf(post.actor) ?? [])
  const wants = <T>(wanted: readonly T[], found: readonly Maybe<T>[]) =>
    wanted.length === 0 || wanted.some((one) => found.includes(one))
  const words = fold(filter.text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '')
  const begins = (text: Maybe<string>, word: string) =>
    fold(text ?? '')
      .split(/[^\p{L}\p{N}]+/u)
      .some((one) => one.startsWith(word))

  const communeOf = ({ commune, inseeCode }: Actor | Place) => commune ?? areaOf(inseeCode)?.communeName

  const areasOfActor = (actor: Actor) =>
    actor.inseeCode ? [areaOf(actor.inseeCode)] : placesOf(actor).map((place) => areaOf(place.inseeCode))
  const sectorsOfActor = (actor: Actor): readonly Maybe<RowId>[] => {
    const own = areaOf(actor.inseeCode)?.sector ?? actor.sector
    return own ? [own] : placesOf(actor).map((place) => areaOf(place.inseeCode)?.sector)
  }
  const actorOutside = (actor: Actor): boolean => {
    const stands = [
      ...(actor.inseeCode ? [areaOf(actor.inseeCode)] : []),
      ...placesOf(actor).flatMap((place) => (place.inseeCode ? [areaOf(place.inseeCode)] : [])),
    ]
    return (
      stands.length > 0 &&
      stands.every((area) => area?.excluded === true) &&
      !actor.wholeDepartement &&
      actor.sector === null
    )
  }
  const actorWhere = (actor: Actor) =>
    actor.wholeDepartement === true ||
    (wants(filter.sectors, sectorsOfActor(actor)) &&
      wants(
        filter.epci,
        areasOfActor(actor).map((area) => area?.epci),
      ) &&
      wants(
        filter.communes,
        areasOfActor(actor).map((area) => area?.commune),
      ))
  const actorIs = (actor: Maybe<Actor>) =>
    wants(filter.kinds, [actor?.kind]) &&
    wants(filter.governance, [actor?.governanceStatus, ...(actor?.governanceRoles ?? [])]) &&
    (!filter.outsideField || actor?.field === 'outside')
  const offers = (place: Place) => wants(filter.services, place.services ?? [])
  const answers = (place: Place) =>
    filter.needs.length === 0 ||
    filter.needs.some((need) =>
      Object.entries(needs[need].answeredBy).some(([field, codes]) =>
        codes.some((code: string) => ((place[field as keyof Place] ?? []) as readonly string[]).includes(code)),
      ),
    )
  const isFresh = (entry: Actor | Place) =>
    wants(filter.freshness, [
      freshnessOf(
        [entry.verifiedOn, entry.updatedOn]
          .filter((on) => on !== null)
          .toSorted()
          .at(-1) ?? null,
        today,
      ),
    ])
  const actorCriteria = (actor: Actor) =>
    actorWhere(actor) &&
    actorIs(actor) &&
    (filter.services.length === 0 || placesOf(actor).some(offers)) &&
    (filter.needs.length === 0 || placesOf(actor).some(answers)) &&
    isFresh(actor)
  const cameFor = (actor: Actor) =>
    directory.presences.some(({ person, on }) =>
      posts.some(
        (post) =>
          post.person === person && post.actor === actor.id && (post.startsOn ?? on) <= on && (post.endsOn ?? on) >= on,
      ),
    )
  const actorPeople = (actor: Actor) =>
    (!filter.elected || current.some((post) => post.actor === actor.id && post.quality === 'elected')) &&
    (!filter.neverCame || !cameFor(actor))
  const actorSays = (actor: Maybe<Actor>, word: string) =>
    actor !== null &&
    actor !== undefined &&
    (begins(actor.name, word) ||
      begins(communeOf(actor), word) ||
      directory.aliases.some((alias) => alias.actor === actor.id && begins(alias.name, word)) ||
      (actor.commune === null &&
        actor.inseeCode === null &&
        placesOf(actor).some((place) => begins(communeOf(place), word))))

  const keeps = {
    actors: () =>
      actors.filter(
        (actor) =>
          actorCriteria(actor) &&
          actorPeople(actor) &&
          (filter.withExcluded || !actorOutside(actor)) &&
          words.every((word) => actorSays(actor, word)),
      ),
    places: () =>
      places.filter((place) => {
        const structure = structureOf(place.actor)
        const area = areaOf(place.inseeCode ?? structure?.inseeCode)
        return (
          wants(filter.sectors, [area?.sector ?? structure?.sector]) &&
          wants(filter.epci, [area?.epci]) &&
          wants(filter.communes, [area?.commune]) &&
          actorIs(structure) &&
          (structure === null ? !filter.elected && !filter.neverCame : actorPeople(structure)) &&
          offers(place) &&
          answers(place) &&
          isFresh(place) &&
          (filter.withExcluded || area?.excluded !== true) &&
          words.every(
            (word) => begins(place.name, word) || begins(communeOf(place), word) || actorSays(structure, word),
          )
        )
      }),
    persons: () =>
      persons.filter((person) => {
        const served = structuresOf(person)
        const anyPost = posts.filter((post) => post.person === person.id).map((post) => structureOf(post.actor))
        const asksStructure =
          [
            filter.sectors,
            filter.epci,
            filter.communes,
            filter.kinds,
            filter.governance,
            filter.needs,
            filter.services,
            filter.freshness,
          ].some((wanted) => wanted.length > 0) || filter.outsideField
        return (
          (!asksStructure || served.some(actorCriteria)) &&
          (!filter.elected || current.some((post) => post.person === person.id && post.quality === 'elected')) &&
          (!filter.neverCame || !directory.presences.some((presence) => presence.person === person.id)) &&
          (filter.withExcluded || served.length === 0 || !served.every(actorOutside)) &&
          words.every(
            (word) =>
              begins(person.lastName, word) ||
              begins(person.firstName, word) ||
              anyPost.some((structure) => actorSays(structure, word)),
          )
        )
      }),
  }
  return keeps[list]()
    .map(({ id }) => id)
    .toSorted()
}
