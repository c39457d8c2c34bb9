import type { RowId } from '#shared/kernel/ids.ts'
import { type ActorFamily, familyOfKind } from '#shared/records/directory/families.ts'
import type { Post } from '#shared/records/records.ts'
import type { NaiveDirectory } from './naive-directory.ts'

export interface NaiveEntry {
  readonly id: RowId
  readonly family: ActorFamily
  /** Code of an EPCI, `departement` or `elsewhere`. */
  readonly column: string
}

/** The one that a person is announced with. */
export const announcedPost = (posts: NaiveDirectory['posts'], person: RowId): Post | null =>
  posts
    .filter((post) => post.person === person)
    .toSorted(
      (a, b) =>
        Number(a.endsOn !== null) - Number(b.endsOn !== null) ||
        (b.startsOn ?? '').localeCompare(a.startsOn ?? '') ||
        (a.id < b.id ? 1 : -1),
    )[0] ?? null

/**
 * Everyone who may be invited, an entry at a time: what the SQL of the representativity is compared with.
 * @param epci the columns shown; @param sector of the meeting
 */
export const naiveEntries = (
  { actors, places, persons, posts, areas, today }: NaiveDirectory,
  { epci, sector, invited }: { epci: readonly string[]; sector: RowId | null; invited: ReadonlySet<RowId> },
): readonly NaiveEntry[] => {
  const structureOf = (id: RowId | null | undefined) => actors.find((actor) => actor.id === id) ?? null
  const served = (actor: RowId) =>
    posts.some((post) => post.actor === actor && (post.endsOn === null || post.endsOn >= today))
  const columnOf = (structure: ReturnType<typeof structureOf>): string => {
    if (structure?.wholeDepartement) return 'departement'
    const code =
      structure?.inseeCode ??
      places
        .filter((place) => place.actor === structure?.id && place.inseeCode !== null)
        .toSorted((a, b) => (a.id < b.id ? -1 : 1))[0]?.inseeCode
    const area = code ? areas.get(code) : undefined
    const here = area?.epci && !area.excluded && epci.includes(area.epci) && (sector === null || area.sector === sector)
    return here ? String(area.epci) : 'elsewhere'
  }
  const kindOf = (structure: ReturnType<typeof structureOf>): ActorFamily =>
    structure?.kind && structure.kind !== 'newer' ? familyOfKind[structure.kind] : 'other'
  return [
    ...persons.map(({ id }) => {
      const post = announcedPost(posts, id)
      const structure = structureOf(post?.actor)
      const family = post?.quality === 'elected' ? ('elected' as const) : kindOf(structure)
      return { id, family, column: post === null ? 'elsewhere' : columnOf(structure) }
    }),
    ...actors
      .filter(({ id }) => !served(id) || invited.has(id))
      .map((actor) => ({ id: actor.id, family: kindOf(actor), column: columnOf(actor) })),
  ]
}
