import { expect, test } from 'vitest'
import type { RowCreation } from '#shared/contract/workspace/records.ts'
import { createReadyApp, type TestApp } from '../support/test-app.ts'

const create = async (app: TestApp, record: RowCreation['record'], values: object) =>
  (await app.call('records.create', { record, values } as RowCreation)).id

const sort = { column: 'name', descending: false } as const

const listed = async (app: TestApp, list: 'actors' | 'places', filter: object) =>
  (await app.call('directory.list', { list, filter, sort, offset: 0, limit: 10 })).rows.map((row) =>
    'commune' in row ? [row.name, row.commune] : [],
  )

test('an entry that says the code of its commune only is found by its name, which is shown', async () => {
  const app = await createReadyApp()
  const actor = await create(app, 'actor', { name: 'Relais du Gué' })
  await create(app, 'place', { name: 'Espace du Gué', actor, inseeCode: '69121' })
  await create(app, 'place', { name: 'Espace du Pont', commune: 'Anse', inseeCode: '69009' })

  expect(await listed(app, 'places', { text: 'lozan' })).toEqual([['Espace du Gué', 'Lozanne']])
  expect(await listed(app, 'places', { communes: ['69121'] })).toEqual([['Espace du Gué', 'Lozanne']])
  expect(await listed(app, 'actors', { text: 'gué lozanne' })).toEqual([['Relais du Gué', 'Lozanne']])
  expect((await app.call('search.find', { text: 'espace loz' })).hits).toMatchObject([
    { kind: 'place', title: 'Espace du Gué', excerpt: 'Lozanne' },
  ])
})

test('a structure is found by the other names of those it stands for, and says them', async () => {
  const app = await createReadyApp()
  const first = await create(app, 'actor', { name: 'La Croix-Rouge française' })
  const second = await create(app, 'actor', { name: 'Union locale du Beaujolais' })
  await create(app, 'alias', { actor: second, name: 'Croix Rouge UL' })
  await app.call('records.update', { record: 'actor', id: second, changes: { sameAs: first } } as never)

  for (const text of ['croix rouge ul', 'union beaujolais']) {
    const [hit, ...others] = (await app.call('search.find', { text })).hits
    expect(others).toEqual([])
    expect(hit).toMatchObject({ title: 'La Croix-Rouge française' })
    expect(hit?.excerpt).toContain(text === 'union beaujolais' ? 'Union locale du Beaujolais' : 'Croix Rouge UL')
  }
})

test('a fiche and an axis are found by their words, by a step, and by the number they are called by', async () => {
  const app = await createReadyApp()
  const axis = await create(app, 'axis', { number: 1, title: 'Équiper et accompagner', state: 'validated' })
  await app.call('fiches.create', { title: 'Ouvrir une permanence du soir', axis, sector: null })
  const { id: fiche } = await app.call('fiches.create', { title: 'Créer une réserve de prêt', axis, sector: null })
  await app.call('fiches.addStep', { fiche, parent: null, after: null, text: 'Trier les dons reçus' })
  const found = async (text: string) =>
    (await app.call('search.find', { text })).hits.map(({ kind, title, apart, excerpt, match }) => [
      ...[kind, title, [apart, excerpt].filter(Boolean).join(' – ').replaceAll('\u00a0', ' ')],
      excerpt.slice(...match),
    ])

  expect(await found('réserve de prêt')).toEqual([['fiche', 'Créer une réserve de prêt', 'Fiche 1.2', '']])
  expect(await found('trier dons')).toEqual([
    ['fiche', 'Créer une réserve de prêt', 'Fiche 1.2 – Trier les dons reçus', 'Trier'],
  ])
  for (const text of ['1.2', 'fiche 1.2', 'Fiche\u00a01.2'])
    expect(await found(text)).toEqual([['fiche', 'Créer une réserve de prêt', 'Fiche 1.2', '']])
  expect(await found('equiper')).toEqual([['axis', 'Équiper et accompagner', 'Axe 1, validé', '']])
})

test('two that have one name are told apart: by their day, their commune, their structure', async () => {
  const app = await createReadyApp()
  const title = '1re concertation'
  for (const date of ['2026-03-12', '2026-06-04']) await create(app, 'meeting', { title, date })
  for (const commune of ['Anse', 'Lozanne']) await create(app, 'actor', { name: 'Mairie', commune })
  for (const name of ['Le Préau', 'Le Relais']) {
    const actor = await create(app, 'actor', { name })
    const person = await create(app, 'person', { lastName: 'BRUMECLAIRE', firstName: 'Odile' })
    await create(app, 'post', { person, actor, title: 'Médiatrice' })
  }
  const apart = async (text: string) =>
    (await app.call('search.find', { text })).hits.map((hit) => hit.apart).toSorted()
  expect(await apart('concertation')).toEqual(['12 mars 2026', '4 juin 2026'])
  expect(await apart('mairie')).toEqual(['Anse', 'Lozanne'])
  expect(await apart('brumeclaire')).toEqual(['Le Préau', 'Le Relais'])
})

test('a telephone is found however it is typed, and shown as one reads it', async () => {
  const app = await createReadyApp()
  await create(app, 'actor', { name: 'Le Préau', phone: '+33 (0)4.74.00.00.01' })
  await create(app, 'actor', { name: 'Le Relais', phone: '0033 4 74 00 00 02' })
  for (const text of [
    '0474000001',
    '04 74 00 00 01',
    '04.74.00.00.01',
    '+33474000001',
    '+33 4 74 00 00 01',
    '0033 4 74000001',
  ]) {
    const { hits } = await app.call('search.find', { text })
    expect(
      hits.map(({ title, excerpt }) => [title, excerpt.replaceAll('\u00a0', ' ')]),
      text,
    ).toEqual([['Le Préau', '04 74 00 00 01']])
    expect(hits[0]?.match, text).toEqual([0, 14])
  }
})
