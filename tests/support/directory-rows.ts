import type { RowId } from '#shared/kernel/ids.ts'
import type { TestApp } from './test-app.ts'

const sort = { column: 'name', descending: false } as const

const idsOf = async ({ call }: TestApp, list: 'actors' | 'places' | 'persons') => {
  const { rows } = await call('directory.list', { list, filter: {}, sort, offset: 0, limit: 500 })
  return rows.map(({ id }) => id)
}

type FilledRow = Readonly<Record<string, unknown>>

/** What is filled of each row of the lists, by name, ids and origins left out; of a structure, what hangs on it too. */
export const directoryRows = async (app: TestApp) => ({
  actors: await Promise.all((await idsOf(app, 'actors')).map((id) => structureOf(app, id))),
  places: await Promise.all(
    (await idsOf(app, 'places')).map(async (id) => filled((await app.call('directory.place', { id })).place)),
  ),
  persons: await Promise.all(
    (await idsOf(app, 'persons')).map(async (id) => filled((await app.call('directory.person', { id })).person)),
  ),
})

const structureOf = async (app: TestApp, id: RowId): Promise<FilledRow> => {
  const { actor, aliases, posts, places } = await app.call('directory.actor', { id })
  return {
    ...filled(actor),
    ...(aliases.length > 0 && { aliases: aliases.map(({ name }) => name) }),
    ...(places.length > 0 && { places: places.map(({ name }) => name) }),
    ...(posts.length > 0 && { posts: posts.map(({ person, title }) => [person?.lastName ?? null, title]) }),
  }
}

/** References are told by what they lead to. */
const leftOut = new Set(['id', 'actor', 'parent', 'sector', 'verifiedBy', 'source', 'sourceDetail', 'purpose'])

const filled = (row: object): FilledRow =>
  Object.fromEntries(Object.entries(row).filter(([field, value]) => value !== null && !leftOut.has(field)))
