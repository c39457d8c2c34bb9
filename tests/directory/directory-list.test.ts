import { expect, test } from 'vitest'
import { byName, create, listed, namesListed } from '../support/directory.ts'
import { createReadyApp, stillClock, type TestApp } from '../support/test-app.ts'

const meeting = (app: TestApp, date: string) =>
  create(app, 'meeting', { title: 'Concertation', date, state: 'toValidate' })

test('a structure is told with its places, people and meetings', async () => {
  const app = await createReadyApp()
  const { sectors } = await app.call('meetings.choices', {})
  await create(app, 'sectorArea', { sector: sectors[0]?.id ?? null, kind: 'epci', code: '200040574' })
  const actor = await create(app, 'actor', {
    name: 'Le Préau',
    kind: 'association',
    governanceStatus: 'confirmed',
    phone: '04 74 00 00 01',
    emails: ['accueil@preau.exemple.fr'],
    verifiedOn: '2025-12-01',
    updatedOn: '2026-03-01',
  })
  await create(app, 'actor', { name: 'Le Préau, antenne du Gué', parent: actor })
  await create(app, 'alias', { actor, name: 'Préau (association)' })
  const place = await create(app, 'place', {
    name: 'Local du Préau',
    actor,
    commune: 'Anse',
    inseeCode: '69009',
    services: ['basics'],
    phone: '+33474000002',
  })
  const person = await create(app, 'person', {
    lastName: 'BRISELAME',
    firstName: 'Oriane',
    email: 'oriane@preau.exemple.fr',
  })
  await create(app, 'post', { person, actor, title: 'Directrice', quality: 'employee' })
  for (const date of ['2026-03-02', '2026-10-02'])
    await create(app, 'attendance', { meeting: await meeting(app, date), person, status: 'present' })
  await create(app, 'attendance', { meeting: await meeting(app, '2026-11-02'), person, status: 'excused' })

  expect(await listed(app, 'actors', { text: 'preau association' })).toEqual([
    {
      id: actor,
      name: 'Le Préau',
      kind: 'association',
      commune: 'Anse',
      epci: 'CC Beaujolais Pierres Dorées',
      sector: 'Nord',
      wholeDepartement: false,
      places: 1,
      antennas: 1,
      aliases: 1,
      persons: 1,
      cameTimes: 2,
      governanceStatus: 'confirmed',
      freshness: 'watch',
      known: { on: '2026-03-01', by: 'typed' },
      phone: '+33474000001',
      email: 'accueil@preau.exemple.fr',
    },
  ])
  expect(await listed(app, 'places')).toEqual([
    {
      id: place,
      name: 'Local du Préau',
      structure: 'Le Préau',
      commune: 'Anse',
      epci: 'CC Beaujolais Pierres Dorées',
      sector: 'Nord',
      services: ['basics'],
      freshness: 'refresh',
      known: null,
      phone: '+33474000002',
      email: null,
    },
  ])
  expect(await listed(app, 'persons')).toEqual([
    {
      id: person,
      name: 'BRISELAME Oriane',
      civility: null,
      title: 'Directrice',
      structure: 'Le Préau',
      quality: 'employee',
      commune: 'Anse',
      sector: 'Nord',
      phone: null,
      email: 'oriane@preau.exemple.fr',
      cameTimes: 2,
    },
  ])
})

test('names are in French order, whatever the article, the accents and the case; nameless ones last', async () => {
  const app = await createReadyApp()
  const names = ['Zéphyr', 'L’Étoile', 'école du Gué', 'La Croix-Rouge', 'CRIJ', 'Les Ateliers', 'étable']
  for (const name of names) await create(app, 'actor', { name })
  await create(app, 'actor', { kind: 'commune' })
  const sorted = ['Les Ateliers', 'CRIJ', 'La Croix-Rouge', 'école du Gué', 'étable', 'L’Étoile', 'Zéphyr']
  expect(await namesListed(app, 'actors')).toEqual([...sorted, 'Structure sans nom'])
  expect(await namesListed(app, 'actors', {}, { column: 'name', descending: true })).toEqual([
    ...sorted.toReversed(),
    'Structure sans nom',
  ])
})

test('each column puts the list in order, what is empty last whichever the way', async () => {
  const app = await createReadyApp()
  const { sectors } = await app.call('meetings.choices', {})
  const [north, west] = sectors
  const actors = [
    { name: 'A', kind: 'state', commune: 'Émeringes', inseeCode: '69082', verifiedOn: '2026-02-01' },
    {
      name: 'B',
      kind: 'association',
      commune: 'Anse',
      inseeCode: '69009',
      updatedOn: '2026-05-01',
      sector: west?.id ?? null,
    },
    { name: 'C', kind: null, verifiedOn: '2025-01-01', updatedOn: '2024-01-01', sector: north?.id ?? null },
    { name: 'D', kind: 'company' },
  ] as const
  for (const actor of actors) await create(app, 'actor', actor)
  const order = async (column: 'kind' | 'commune' | 'epci' | 'sector' | 'verifiedOn' | 'updatedOn' | 'structure') => [
    (await namesListed(app, 'actors', {}, { column, descending: false })).join(''),
    (await namesListed(app, 'actors', {}, { column, descending: true })).join(''),
  ]
  // Association, Entreprise, État: by the French word.
  expect(await order('kind')).toEqual(['BDAC', 'ADBC'])
  expect(await order('commune')).toEqual(['BACD', 'ABCD'])
  expect(await order('epci')).toEqual(['BACD', 'ABCD'])
  expect(await order('sector')).toEqual(['CBAD', 'BCAD'])
  expect(await order('verifiedOn')).toEqual(['CABD', 'BACD'])
  expect(await order('updatedOn')).toEqual(['CBAD', 'BCAD'])
  // A column that a list does not have changes nothing.
  expect(await order('structure')).toEqual(['ABCD', 'DCBA'])
})

test('a window is cut out of the whole order, and a row knows its rank', async () => {
  const app = await createReadyApp()
  const names = Array.from({ length: 23 }, (_, n) => `Structure ${String(n).padStart(2, '0')}`)
  for (const name of names.toReversed()) await create(app, 'actor', { name })
  const query = { list: 'actors', filter: {}, sort: byName } as const
  const window = await app.call('directory.list', { ...query, offset: 20, limit: 10 })
  expect({ total: window.total, names: window.rows.map(({ name }) => name) }).toEqual({
    total: 23,
    names: names.slice(20),
  })
  const id = window.rows[1]?.id
  if (id === undefined) throw new Error('no row')
  expect(await app.call('directory.rankOf', { ...query, id })).toBe(21)
  expect(await app.call('directory.rankOf', { ...query, filter: { text: '02' }, id })).toBeNull()
})

test('a list is asked anew after a write, and at midnight', async () => {
  const clock = stillClock('2026-11-24T09:00:00.000Z')
  const app = await createReadyApp({ clock })
  const id = await create(app, 'actor', { name: 'Le Préau', verifiedOn: '2026-05-25' })
  expect(await namesListed(app, 'actors', { freshness: ['fresh'] })).toEqual(['Le Préau'])
  await app.call('records.update', { record: 'actor', id, changes: { name: 'Le Grand Préau' } })
  expect(await namesListed(app, 'actors', { freshness: ['fresh'] })).toEqual(['Le Grand Préau'])
  clock.set('2026-11-25T09:00:00.000Z')
  expect(await namesListed(app, 'actors', { freshness: ['fresh'] })).toEqual([])
  await app.call('history.undo', {})
  expect(await namesListed(app, 'actors', { freshness: ['watch'] })).toEqual(['Le Préau'])
})

test('a structure is found by its names, commune, numbers however typed, and nothing else', async () => {
  const app = await createReadyApp()
  const actor = await create(app, 'actor', {
    name: 'La Croix-Rouge française',
    pivot: '43493312300029',
    phone: '04.74.00.00.01',
    commune: 'Villefranche-sur-Saône',
    description: 'Un atelier de cuisine',
  })
  await create(app, 'alias', { actor, name: 'UL Beaujolais' })
  for (const text of [
    'croix',
    'CROIX rou',
    'francaise croix',
    'ul beau',
    'villef sao',
    '434 933 123',
    '04 74 00',
    '0474000001',
    'beaujolais croix villefranche',
  ])
    expect(await namesListed(app, 'actors', { text }), text).toEqual(['La Croix-Rouge française'])
  for (const text of ['oix', 'cuisine', 'croix bleue', '05 74'])
    expect(await namesListed(app, 'actors', { text }), text).toEqual([])
})

test('a name typed in a field suggests the structures that hold each word, by any of their names', async () => {
  const app = await createReadyApp()
  const actor = await create(app, 'actor', { name: 'La Croix-Rouge française', commune: 'Anse' })
  await create(app, 'alias', { actor, name: 'Croix Rouge UL Beaujolais' })
  const other = await create(app, 'actor', { name: 'Croix bleue' })
  const suggested = (text: string) => app.call('directory.suggestActors', { text })
  expect(await suggested('croix')).toEqual([
    { id: other, name: 'Croix bleue' },
    { id: actor, name: 'La Croix-Rouge française' },
  ])
  expect(await suggested('beauj')).toEqual([{ id: actor, name: 'La Croix-Rouge française' }])
  expect(await suggested('anse')).toEqual([])
})

test('what the espace leaves out is counted nowhere unless it is asked for', async () => {
  const app = await createReadyApp()
  await create(app, 'excludedArea', { kind: 'epci', code: '200046977' })
  const bron = { commune: 'Bron', inseeCode: '69029' }
  const outside = await create(app, 'actor', { name: 'Dehors', ...bron })
  await create(app, 'actor', { name: 'Partout', ...bron, wholeDepartement: true })
  const withPlace = await create(app, 'actor', { name: 'Siège dehors, lieu dedans', ...bron })
  await create(app, 'place', { name: 'Lieu dedans', actor: withPlace, inseeCode: '69009' })
  await create(app, 'place', { name: 'Lieu dehors', actor: outside, ...bron })
  const person = await create(app, 'person', { lastName: 'DEHORS' })
  await create(app, 'post', { person, actor: outside })
  await create(app, 'person', { lastName: 'NULLEPART' })
  expect(await namesListed(app, 'actors')).toEqual(['Partout', 'Siège dehors, lieu dedans'])
  expect(await app.call('directory.counts', {})).toMatchObject({ actors: 2, places: 1, persons: 1, toCheck: 2 })
  const { todos } = await app.call('workspace.home', {})
  expect(todos.filter(({ kind }) => kind === 'toCheck')).toEqual([
    { kind: 'toCheck', entries: 2, overdue: 0, never: 2 },
  ])
  const everything = { withExcluded: true }
  for (const [list, total] of [
    ['actors', 3],
    ['places', 2],
    ['persons', 2],
  ] as const)
    expect(await app.call('directory.countEach', { list, filters: [{}, everything] })).toEqual([total - 1, total])
})
