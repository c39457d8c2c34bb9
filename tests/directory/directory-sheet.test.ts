import { expect, test } from 'vitest'
import { createReadyApp } from '../support/test-app.ts'

test('saved views are given by list, in the order they were made', async () => {
  const app = await createReadyApp()
  const save = (name: string, list: 'actors' | 'places') =>
    app.call('records.create', { record: 'savedView', values: { name, list, definition: '{}' } })
  await save('Matériel en accès libre', 'actors')
  await save('Ouverts le samedi', 'places')
  await save('Élus du Nord', 'actors')
  const views = await app.call('directory.views', { list: 'actors' })
  expect(views.map(({ name }) => name)).toEqual(['Matériel en accès libre', 'Élus du Nord'])
})

test('a structure says where the names of its people come from, and what its places offer', async () => {
  const app = await createReadyApp()
  const { id } = await app.call('records.create', { record: 'actor', values: { name: 'Relais des Ormes' } })
  expect((await app.call('directory.actor', { id })).privacy).toBeNull()

  const anatole = { lastName: 'FLEURANT', source: 'attendance', purpose: 'meetings', reviewOn: '2028-01-01' } as const
  const eglantine = { lastName: 'BRUMECLAIRE', source: 'file', purpose: 'meetings', reviewOn: '2027-10-01' } as const
  for (const values of [anatole, eglantine]) {
    const { id: person } = await app.call('records.create', { record: 'person', values })
    await app.call('records.create', { record: 'post', values: { person, actor: id } })
  }
  await app.call('records.create', {
    record: 'place',
    values: {
      name: 'Local',
      actor: id,
      publics: ['seniors'],
      fees: ['free'],
      freeOffers: ['wifi'],
      absentOffers: ['equipment'],
    },
  })
  const { privacy, places } = await app.call('directory.actor', { id })
  expect(privacy).toEqual({ sources: ['attendance', 'file'], purposes: ['meetings'], reviewOn: '2027-10-01' })
  expect(places).toMatchObject([
    { name: 'Local', publics: ['seniors'], fees: ['free'], freeOffers: ['wifi'], absentOffers: ['equipment'] },
  ])
})

test('the gesture of verifying alone says no means', async () => {
  const app = await createReadyApp()
  const { id } = await app.call('records.create', { record: 'actor', values: { name: 'Relais des Ormes' } })
  await app.call('directory.verify', {
    record: 'actor',
    selection: { kind: 'ids', ids: [id] },
    verification: { how: null, note: null },
  })
  const { verification } = await app.call('directory.actor', { id })
  expect(verification).toMatchObject({ freshness: 'fresh', by: 'Ysaline MERLERIVE', how: null, note: null })
})
