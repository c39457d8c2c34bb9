import { sql } from 'kysely'
import type { DirectoryFilter, DirectoryListName } from '#shared/contract/directory/directory.ts'
import type { Areas } from './areas.ts'
import {
  allOf,
  among,
  anyOf,
  type Fragment,
  isCurrent,
  pointsToOne,
  standing,
  standingFor,
  structuresByPlace,
} from './fragments.ts'
import { freshAs, offered } from './place-criteria.ts'
import { presentPersons } from './presences.ts'
import { structurePeople, structureTraits } from './structure-criteria.ts'
import { placeOutside, placeWhere, structureOutside, structureWhere } from './territory-criteria.ts'
import { textMatches } from './text-matches.ts'

/** What a filter means today in this espace. */
interface Setting {
  readonly areas: Areas
  /** `YYYY-MM-DD`, local. */
  readonly today: string
}

type Kept = (filter: DirectoryFilter, setting: Setting) => Fragment

/** The condition a filter puts on the rows of each list; joined rows are left out. */
export const kept: Readonly<Record<DirectoryListName, Kept>> = {
  actors: (filter, setting) =>
    allOf([
      standing('actor'),
      ...words('actors', filter, setting),
      ...structureCriteria(filter, setting),
      ...structurePeople(filter, setting.today),
      ...covered(filter, structureOutside(setting.areas)),
    ]),
  places: (filter, setting) =>
    allOf([
      standing('place'),
      ...words('places', filter, setting),
      ...placeWhere(filter, setting.areas),
      ...offered(filter),
      ...freshAs('place', filter, setting.today),
      ...structureTraits(filter),
      ...structurePeople(filter, setting.today),
      ...covered(filter, placeOutside(setting.areas)),
    ]),
  persons: (filter, setting) =>
    allOf([
      standing('person'),
      ...words('persons', filter, setting),
      ...personsWhere(filter, setting),
      ...personTraits(filter, setting.today),
      ...covered(filter, servesOutsideOnly(setting)),
    ]),
}

const words = (list: DirectoryListName, { text }: DirectoryFilter, { areas }: Setting): readonly Fragment[] =>
  text.trim() === '' ? [] : [textMatches(list, text, areas)]

const covered = (filter: DirectoryFilter, outside: Fragment | null): readonly Fragment[] =>
  filter.withExcluded || outside === null ? [] : [sql`${outside} IS NOT TRUE`]

/** What is asked of a structure wherever it is met: in its own list, or through those who serve it. */
const structureCriteria = (filter: DirectoryFilter, { areas, today }: Setting): readonly Fragment[] => [
  ...structureWhere(filter, areas),
  ...structureTraits(filter),
  ...offered(filter).map((offer) => sql`actor.id IN (${structuresByPlace(offer)})`),
  ...freshAs('actor', filter, today),
]

/** Through a structure that they serve; or, when nothing but a sector is asked, by their own while they serve none. */
const personsWhere = (filter: DirectoryFilter, setting: Setting): readonly Fragment[] => {
  const serving = servingStructures(structureCriteria(filter, setting), setting)
  const asksMore = structureCriteria({ ...filter, sectors: [] }, setting).length > 0
  if (filter.sectors.length === 0 || asksMore) return serving
  const servesNone = sql`person.id NOT IN (${personsServingAs(sql`post.actor IS NOT NULL`, setting.today)})`
  return [anyOf([allOf(serving), allOf([among(sql`person.sector`, filter.sectors), servesNone])])]
}

const servingStructures = (criteria: readonly Fragment[], { today }: Setting): readonly Fragment[] =>
  criteria.length === 0 ? [] : [sql`person.id IN (${personsServing(allOf(criteria), today)})`]

const personsServing = (structure: Fragment, today: string): Fragment =>
  personsServingAs(
    pointsToOne(sql`post.actor`, sql`SELECT actor.id FROM actor WHERE ${standing('actor')} AND ${structure}`),
    today,
  )

const personTraits = ({ elected, neverCame }: DirectoryFilter, today: string): readonly Fragment[] => [
  ...(elected ? [sql`person.id IN (${personsServingAs(sql`post.quality = 'elected'`, today)})`] : []),
  ...(neverCame ? [sql`person.id NOT IN (SELECT person FROM (${presentPersons}))`] : []),
]

const personsServingAs = (condition: Fragment, today: string): Fragment =>
  sql`SELECT ${standingFor('person', sql`post.person`)} FROM post
    WHERE post.person IS NOT NULL AND ${isCurrent(today)} AND ${condition}`

const servesOutsideOnly = ({ areas, today }: Setting): Fragment | null => {
  const outside = structureOutside(areas)
  if (outside === null) return null
  return allOf([
    sql`person.id IN (${personsServing(outside, today)})`,
    sql`person.id NOT IN (${personsServing(sql`${outside} IS NOT TRUE`, today)})`,
  ])
}
