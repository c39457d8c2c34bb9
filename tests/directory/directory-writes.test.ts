import { expect, test } from 'vitest'
import type { RowId } from '#shared/kernel/ids.ts'
import { create, listed, namesListed } from '../support/directory.ts'
import { createReadyApp, type TestApp } from '../support/test-app.ts'

const actorsNamed = async (app: TestApp, ...names: readonly string[]): Promise<readonly RowId[]> => {
  const ids: RowId[] = []
  for (const name of names) ids.push(await create(app, 'actor', { name }))
  return ids
}

const checked = async (app: TestApp) => {
  expect((await app.call('workspace.check', {})).problems).toEqual([])
  return (await app.call('history.undoable', {})).undo?.intent
}

test('verifying is one gesture: today, by the member at this poste, and says how many it changed', async () => {
  const app = await createReadyApp()
  const [first, second] = await actorsNamed(app, 'Le Préau', 'Le Relais')
  const verify = (ids: readonly (RowId | undefined)[], how: 'phone' | 'visit', note: string | null = null) =>
    app.call('directory.verify', {
      record: 'actor',
      selection: { kind: 'ids', ids: ids.filter((id) => id !== undefined) },
      verification: { how, note },
    })
  expect(await verify([first, second], 'phone', 'avec\u0000 l’accueil')).toEqual({ changed: 2 })
  expect(await checked(app)).toBe('actor.verify')
  if (first === undefined) throw new Error('no row')
  const { verification } = await app.call('directory.actor', { id: first })
  expect(verification).toEqual({
    freshness: 'fresh',
    on: '2026-11-24',
    by: 'Ysaline MERLERIVE',
    how: 'phone',
    note: 'avec l’accueil',
    sourceDate: null,
  })
  // Already so: nothing to write, nothing to undo.
  expect(await verify([first], 'phone', 'avec l’accueil')).toEqual({ changed: 0 })
  expect(await verify([first, second], 'visit')).toEqual({ changed: 2 })
  await app.call('history.undo', {})
  expect((await app.call('directory.actor', { id: first })).verification).toEqual(verification)
  await app.call('history.undo', {})
  expect(await namesListed(app, 'actors', { freshness: ['refresh'] })).toEqual(['Le Préau', 'Le Relais'])
})

test('places are verified apart from the structures that run them', async () => {
  const app = await createReadyApp()
  const actor = await create(app, 'actor', { name: 'Le Préau' })
  const place = await create(app, 'place', { name: 'Local', actor })
  const selection = { kind: 'filter', filter: { text: 'preau' } } as const
  await app.call('directory.verify', { record: 'place', selection, verification: { how: 'visit', note: null } })
  expect(await listed(app, 'places')).toMatchObject([
    { id: place, freshness: 'fresh', known: { on: '2026-11-24', by: 'verified' } },
  ])
  expect(await listed(app, 'actors')).toMatchObject([{ id: actor, freshness: 'refresh' }])
})

test('the same change in all that a filter keeps, but a few, is one intent', async () => {
  const app = await createReadyApp()
  const { sectors } = await app.call('meetings.choices', {})
  const sector = sectors[0]?.id ?? null
  const [first, second, third] = await actorsNamed(app, 'Préau A', 'Préau B', 'Préau C', 'Relais')
  const selection = { kind: 'filter' as const, filter: { text: 'préau' }, except: second === undefined ? [] : [second] }
  const changes = { kind: 'association', sector, wholeDepartement: true, field: 'outside' } as const
  expect(await app.call('directory.updateMany', { list: 'actors', selection, changes })).toEqual({ changed: 2 })
  expect(await checked(app)).toBe('actor.updateMany')
  expect(await listed(app, 'actors', { kinds: ['association'] })).toMatchObject([
    { id: first, kind: 'association', sector: 'Nord', wholeDepartement: true },
    { id: third, kind: 'association', sector: 'Nord', wholeDepartement: true },
  ])
  expect(await app.call('directory.updateMany', { list: 'actors', selection, changes })).toEqual({ changed: 0 })
  await app.call('history.undo', {})
  expect(await namesListed(app, 'actors', { kinds: ['association'] })).toEqual([])
})

test('what entries of a list do not have is not changed in them', async () => {
  const app = await createReadyApp()
  const place = await create(app, 'place', { name: 'Local' })
  const selection = { kind: 'ids' as const, ids: [place] }
  const changes = { kind: 'association', wholeDepartement: true } as const
  expect(await app.call('directory.updateMany', { list: 'places', selection, changes })).toEqual({ changed: 0 })
})

test('a structure goes with its names, places and functions; people and antennas stay; undoing brings all back', async () => {
  const app = await createReadyApp()
  const actor = await create(app, 'actor', { name: 'Le Préau' })
  const antenna = await create(app, 'actor', { name: 'Le Préau d’en haut', parent: actor })
  await create(app, 'alias', { actor, name: 'Préau (association)' })
  await create(app, 'place', { name: 'Local', actor })
  await create(app, 'place', { name: 'Local d’en haut', actor: antenna })
  const { id: person } = await app.call('directory.addPerson', {
    lastName: 'BRISELAME',
    firstName: 'Oriane',
    title: 'Directrice',
    actor,
  })
  const before = {
    actor: await app.call('directory.actor', { id: actor }),
    antenna: await app.call('directory.actor', { id: antenna }),
    person: await app.call('directory.person', { id: person }),
  }
  const selection = { kind: 'ids' as const, ids: [actor] }
  expect(await app.call('directory.removeMany', { list: 'actors', selection })).toEqual({ removed: 1 })
  expect(await checked(app)).toBe('actor.removeMany')
  expect(await namesListed(app, 'actors')).toEqual(['Le Préau d’en haut'])
  expect(await namesListed(app, 'places')).toEqual(['Local d’en haut'])
  expect(await listed(app, 'persons')).toMatchObject([{ id: person, structure: null, title: null }])
  expect((await app.call('directory.actor', { id: antenna })).parent).toBeNull()

  await app.call('history.undo', {})
  expect(await app.call('directory.actor', { id: actor })).toEqual(before.actor)
  expect(await app.call('directory.actor', { id: antenna })).toEqual(before.antenna)
  expect(await app.call('directory.person', { id: person })).toEqual(before.person)
  await app.call('history.redo', {})
  expect(await namesListed(app, 'actors')).toEqual(['Le Préau d’en haut'])
})

test('rows joined to an entry go with it, and do not come back as entries', async () => {
  const app = await createReadyApp()
  const [standing, joined] = await actorsNamed(app, 'La Croix-Rouge', 'Croix Rouge UL')
  if (standing === undefined || joined === undefined) throw new Error('no row')
  await app.call('records.update', { record: 'actor', id: joined, changes: { sameAs: standing } })
  await create(app, 'place', { name: 'Local', actor: joined })
  const selection = { kind: 'ids' as const, ids: [standing] }
  expect(await app.call('directory.removeMany', { list: 'actors', selection })).toEqual({ removed: 1 })
  expect(await namesListed(app, 'actors')).toEqual([])
  expect(await namesListed(app, 'places')).toEqual([])
  await app.call('history.undo', {})
  expect(await listed(app, 'actors')).toMatchObject([{ id: standing, places: 1 }])
})

test('a person goes with their functions, and stays on the sheets they signed', async () => {
  const app = await createReadyApp()
  const actor = await create(app, 'actor', { name: 'Le Préau' })
  const { id: person } = await app.call('directory.addPerson', {
    lastName: 'BRISELAME',
    firstName: '',
    title: '',
    actor,
  })
  const meeting = await create(app, 'meeting', { title: 'Concertation', date: '2026-03-02' })
  await create(app, 'attendance', { meeting, person, lastName: 'BRISELAME', status: 'present' })
  const selection = { kind: 'ids' as const, ids: [person] }
  expect(await app.call('directory.removeMany', { list: 'persons', selection })).toEqual({ removed: 1 })
  expect(await listed(app, 'actors')).toMatchObject([{ persons: 0 }])
  expect((await app.call('meetings.page', { id: meeting })).attendances).toMatchObject([{ lastName: 'BRISELAME' }])
  await app.call('history.undo', {})
  expect(await listed(app, 'actors')).toMatchObject([{ persons: 1, cameTimes: 1 }])
})

test('everything a filter keeps can be removed, and what is already gone is not counted', async () => {
  const app = await createReadyApp()
  const ids = await actorsNamed(app, 'Préau A', 'Préau B', 'Relais')
  const selection = { kind: 'filter', filter: { text: 'préau' } } as const
  expect(await app.call('directory.removeMany', { list: 'actors', selection })).toEqual({ removed: 2 })
  expect(await app.call('directory.removeMany', { list: 'actors', selection: { kind: 'ids', ids: [...ids] } })).toEqual(
    { removed: 1 },
  )
})

test('someone is added with the function they are known by, in one intent', async () => {
  const app = await createReadyApp()
  const actor = await create(app, 'actor', { name: 'Le Préau' })
  const { id } = await app.call('directory.addPerson', {
    lastName: ' BRISELAME ',
    firstName: 'Oriane',
    title: 'Directrice',
    actor,
  })
  expect(await checked(app)).toBe('person.create')
  expect(await app.call('directory.person', { id })).toMatchObject({
    person: { lastName: 'BRISELAME', firstName: 'Oriane', source: 'typed', purpose: 'directory' },
    posts: [{ title: 'Directrice', actor: { id: actor, name: 'Le Préau' } }],
  })
  const alone = await app.call('directory.addPerson', { lastName: 'SEULE', firstName: '', title: '', actor: null })
  expect((await app.call('directory.person', alone)).posts).toEqual([])
  await app.call('history.undo', {})
  await app.call('history.undo', {})
  expect(await listed(app, 'persons')).toEqual([])
})

test('a part of an entry can be changed and removed by itself, numbers being put in the form they are kept in', async () => {
  const app = await createReadyApp()
  const actor = await create(app, 'actor', {
    name: 'Le Préau',
    phone: '04.74.00.00.01',
    pivot: '434 933 123 00029',
    postcode: '69 400',
  })
  const alias = await create(app, 'alias', { actor, name: 'Préau' })
  const post = await create(app, 'post', { actor, title: 'Directrice' })
  const place = await create(app, 'place', { actor, name: 'Local', phone: '04 74 00 00 02, poste 12' })
  expect(await app.call('directory.actor', { id: actor })).toMatchObject({
    actor: { phone: '+33474000001', pivot: '43493312300029', postcode: '69400' },
    aliases: [{ id: alias }],
    posts: [{ id: post }],
    places: [{ id: place }],
  })
  // It says more than a number: nothing of it is lost.
  expect((await app.call('directory.place', { id: place })).place.phone).toBe('04 74 00 00 02, poste 12')
  await app.call('records.remove', { record: 'alias', id: alias })
  await app.call('records.remove', { record: 'post', id: post })
  await app.call('records.remove', { record: 'place', id: place })
  expect(await app.call('directory.actor', { id: actor })).toMatchObject({ aliases: [], posts: [], places: [] })
  expect(await namesListed(app, 'actors', { text: 'preau' })).toEqual(['Le Préau'])
})

test('a structure is added with whom one writes to there, in one gesture that is taken back whole', async () => {
  const app = await createReadyApp()
  const { id } = await app.call('directory.addActor', {
    values: { name: 'Médiathèque de Lornay', emails: ['accueil@lornay.example'] },
    contact: { lastName: 'VERSOLIVE', firstName: 'Odette', title: 'directrice', email: 'odette@lornay.example' },
  })
  const view = await app.call('directory.actor', { id })
  expect(view.actor).toMatchObject({ name: 'Médiathèque de Lornay', emails: ['accueil@lornay.example'] })
  expect(view.posts).toMatchObject([{ title: 'directrice', person: { lastName: 'VERSOLIVE', firstName: 'Odette' } }])
  expect(await listed(app, 'persons')).toMatchObject([{ email: 'odette@lornay.example' }])
  expect(await checked(app)).toBe('actor.create')
  await app.call('history.undo', {})
  expect([await listed(app, 'actors'), await listed(app, 'persons')]).toEqual([[], []])
})
