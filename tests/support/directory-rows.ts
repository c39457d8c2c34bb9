import type { TestApp } from './test-app.ts'

const sort = { column: 'name', descending: false } as const

const idsOf = async ({ call }: TestApp, list: 'actors' | 'places' | 'persons') => {
  const { rows } = await call('directory.list', { list, filter: {}, sort, offset: 0, limit: 500 })
  return rows.map(({ id }) => id)
}

/** What is filled of each row of a list, ids and origins left out, by name. */
export const directoryRows = async (app: TestApp) => {
  const [actors, places, persons] = [
    await idsOf(app, 'actors'),
    await idsOf(app, 'places'),
    await idsOf(app, 'persons'),
  ]
  return {
    actors: await Promise.all(
      actors.map(async (id) => {
        const { actor, aliases, posts, places } = await app.call('directory.actor', { id })
        const held = filled(actor)
        return {
          ...held,
          ...(aliases.length > 0 ? { aliases: aliases.map(({ name }) => name) } : {}),
          ...(places.length > 0 ? { places: places.map(({ name }) => name) } : {}),
          ...(posts.length > 0 ? { posts: posts.map(({ person, title }) => [person?.lastName ?? null, title]) } : {}),
        }
      }),
    ),
    places: await Promise.all(places.map(async (id) => filled((await app.call('directory.place', { id })).place))),
    persons: await Promise.all(persons.map(async (id) => filled((await app.call('directory.person', { id })).person))),
  }
}

/** References are told by what they lead to. */
const leftOut = new Set(['id', 'actor', 'parent', 'sector', 'verifiedBy', 'source', 'sourceDetail', 'purpose'])

const filled = (row: object) =>
  Object.fromEntries(Object.entries(row).filter(([field, value]) => value !== null && !leftOut.has(field)))
