import { join } from 'node:path'
import { createTerritories } from '#main/app/territories.ts'
import type { RowCreation } from '#shared/contract/workspace/records.ts'
import type { RowId } from '#shared/kernel/ids.ts'
import { departementOf } from '#shared/records/directory/territory.ts'
import type { ArbitraryDirectory } from './arbitrary-directory.ts'
import type { NaiveArea, NaiveDirectory } from './naive-directory.ts'
import type { TestApp } from './test-app.ts'

/** The still day of the tests. */
const today = '2026-11-24'
const meetingDays = ['2025-06-01', '2026-06-01'] as const
const ouestRhodanien = '200040566'
const vienneCondrieu = '200077014'
const metropole = '200046977'

const territories = createTerritories(join(import.meta.dirname, '../../resources'))
const officialName = (code: string): string => territories.of(departementOf(code))?.index.byCode(code)?.name ?? ''

const create = async (app: TestApp, record: RowCreation['record'], values: object): Promise<RowId> =>
  (await app.call('records.create', { record, values } as RowCreation)).id

/** Two sectors shared out, a part of the territory left out, and what this says of each code of the arbitrary rows. */
export const shareOut = async (app: TestApp) => {
  const { sectors } = await app.call('meetings.choices', {})
  const [north, west] = sectors.map(({ id }) => id) as [RowId, RowId]
  await create(app, 'sectorArea', { sector: north, kind: 'epci', code: ouestRhodanien })
  await create(app, 'sectorArea', { sector: west, kind: 'commune', code: '69006' })
  await create(app, 'sectorArea', { sector: west, kind: 'epci', code: vienneCondrieu })
  await create(app, 'excludedArea', { kind: 'epci', code: metropole })
  await create(app, 'excludedArea', { kind: 'commune', code: '69037' })
  const area = (commune: string, epci: string | null, sector: RowId | null, excluded = false): NaiveArea => ({
    commune,
    communeName: officialName(commune),
    epci,
    sector,
    excluded,
  })
  const areas = new Map([
    ['69001', area('69001', ouestRhodanien, north)],
    ['69006', area('69006', ouestRhodanien, west)],
    ['69037', area('69037', ouestRhodanien, north, true)],
    ['69003', area('69003', metropole, null, true)],
    ['69004', area('69004', '200040574', null)],
    ['38087', area('38087', vienneCondrieu, west)],
    ['69025', area('69248', ouestRhodanien, north)],
    ['99999', area('99999', null, null)],
  ])
  const meetings = await Promise.all(
    meetingDays.map((date) => create(app, 'meeting', { title: 'Concertation', date, state: 'toValidate' })),
  )
  return { sectors: [north, west], areas, meetings }
}

type Shared = Awaited<ReturnType<typeof shareOut>>

/** Writes the rows, and gives them as the naive filter wants them: joined rows merged into the one that stands. */
export const writeDirectory = async (app: TestApp, { sectors, areas, meetings }: Shared, rows: ArbitraryDirectory) => {
  const created: { record: RowCreation['record']; id: RowId }[] = []
  const all = async <Row extends object>(record: RowCreation['record'], values: readonly Row[]) => {
    const written: (Row & { readonly id: RowId })[] = []
    for (const value of values) {
      const id = await create(app, record, value)
      created.push({ record, id })
      written.push({ ...value, id })
    }
    return written
  }
  const at = (list: readonly { readonly id: RowId }[], rank: number | null) =>
    rank === null ? null : (list[rank]?.id ?? null)
  const actors = await all(
    'actor',
    rows.actors.map((actor) => ({ ...actor, sector: actor.sector === null ? null : (sectors[actor.sector] ?? null) })),
  )
  const places = await all(
    'place',
    rows.places.map((place) => ({ ...place, actor: at(actors, place.actor) })),
  )
  const persons = await all('person', rows.persons)
  const posts = await all(
    'post',
    rows.posts.map((post) => ({ ...post, person: at(persons, post.person), actor: at(actors, post.actor) })),
  )
  const aliases = await all(
    'alias',
    rows.aliases.map((alias) => ({ ...alias, actor: at(actors, alias.actor) })),
  )
  const presences = rows.presences.map(({ person, meeting }) => ({
    person: at(persons, person),
    meeting: meetings[meeting] ?? null,
    status: 'present',
  }))
  await all('attendance', presences)

  const lists = { actor: actors, place: places, person: persons }
  const joins = rows.joins.flatMap(({ record, from, to }) => {
    const [id, sameAs] = [at(lists[record as keyof typeof lists], from), at(lists[record as keyof typeof lists], to)]
    return id === null || sameAs === null || id === sameAs ? [] : [{ record, id, sameAs }]
  })
  for (const { record, id, sameAs } of joins)
    await app.call('records.update', { record: record as 'actor', id, changes: { sameAs } })
  const standing = standingOf(joins.filter(latest))
  const stands = ({ id }: { readonly id: RowId }) => standing(id) === id
  const naive = {
    actors: actors.filter(stands),
    places: places.filter(stands).map((place) => ({ ...place, actor: standing(place.actor) })),
    persons: persons.filter(stands),
    posts: posts.map((post) => ({ ...post, person: standing(post.person), actor: standing(post.actor) })),
    aliases: aliases.map((alias) => ({ ...alias, actor: standing(alias.actor) })),
    presences: rows.presences.map(({ person, meeting }) => ({
      person: standing(at(persons, person)),
      on: meetingDays[meeting],
    })),
    areas,
    today,
  } as unknown as NaiveDirectory
  return { naive, created, standing }
}

interface Join {
  readonly record: string
  readonly id: RowId
  readonly sameAs: RowId
}

/** A row names one other: the last join of a row replaces the one before. */
const latest = (join: Join, rank: number, joins: readonly Join[]): boolean =>
  !joins.slice(rank + 1).some(({ id }) => id === join.id)

const standingOf = (joins: readonly Join[]) => {
  const groups = new Map<RowId, Set<RowId>>()
  for (const { id, sameAs } of joins) {
    const whole = new Set([...(groups.get(id) ?? [id]), ...(groups.get(sameAs) ?? [sameAs])])
    for (const one of whole) groups.set(one, whole)
  }
  return <Id extends RowId | null>(id: Id): Id =>
    (id === null ? null : ([...(groups.get(id) ?? [id])].toSorted()[0] ?? null)) as Id
}
