import { expect, test } from 'vitest'
import type { RowId } from '#shared/kernel/ids.ts'
import type { ChangesOf } from '#shared/records/record.ts'
import type { Records } from '#shared/records/records.ts'
import { probableDuplicates } from '../support/probable-duplicates.ts'
import { createReadyApp, type TestApp } from '../support/test-app.ts'

const create = async <Name extends 'actor' | 'alias' | 'place' | 'person' | 'post' | 'meeting'>(
  app: TestApp,
  record: Name,
  values: ChangesOf<Records[Name]>,
): Promise<RowId> => (await app.call('records.create', { record, values } as never)).id

const inVaux = { commune: 'Vaux', postcode: '99200', inseeCode: '99002' }

/** Two structures that are one: the second knows the telephone and has the better name. */
const createTwins = async (app: TestApp) => {
  const first = await create(app, 'actor', {
    name: 'Le Relais de Vaux',
    ...inVaux,
    street: '3 rue Basse',
    emails: ['relais@exemple.fr'],
    source: 'Hubik',
  })
  const second = await create(app, 'actor', {
    name: 'Relais',
    ...inVaux,
    street: '3 r. Basse',
    phone: '+33499000001',
    verifiedOn: '2026-10-12',
    verifiedHow: 'phone',
    source: 'Dora',
  })
  return { first, second }
}

const pairOf = async (app: TestApp) => (await probableDuplicates(app))[0]

const actorsListed = async (app: TestApp) => {
  const filter = { text: '', sectors: [], epci: [], communes: [], kinds: [], governance: [], needs: [], services: [] }
  const { rows } = await app.call('directory.list', {
    list: 'actors',
    filter: { ...filter, freshness: [], neverCame: false, outsideField: false, elected: false, withExcluded: false },
    sort: { column: 'name', descending: false },
    offset: 0,
    limit: 100,
  } as never)
  return rows.map(({ name }) => name)
}

const join = { record: 'actor', keepName: true } as const

test('two entries that may be one are proposed with their reasons', async () => {
  const app = await createReadyApp()
  const { first, second } = await createTwins(app)
  await create(app, 'actor', { name: 'Mairie de Vaux', ...inVaux })
  expect(await probableDuplicates(app)).toEqual([
    {
      record: 'actor',
      first: { id: first, name: 'Le Relais de Vaux', where: 'Vaux', source: 'Hubik' },
      second: { id: second, name: 'Relais', where: 'Vaux', source: 'Dora' },
      score: 100,
      reasons: { name: 100, street: 100, distance: null, identifier: null },
      joinable: true,
    },
  ])
})

test('what was found is kept, without what no longer holds, until the next search', async () => {
  const app = await createReadyApp()
  const { first, second } = await createTwins(app)
  const known = async () => {
    const list = await app.call('duplicates.list', {})
    return list === null ? null : [list.pairs.length, list.total, list.isCurrent]
  }
  const atHome = async () => (await app.call('workspace.home', {})).todos.filter(({ kind }) => kind === 'duplicates')
  expect([await known(), await atHome()]).toEqual([null, []])
  await probableDuplicates(app)
  expect(await atHome()).toEqual([{ kind: 'duplicates', pairs: 1 }])
  expect(await known()).toEqual([1, 1, true])
  expect(app.events).toContainEqual(
    expect.objectContaining({ kind: 'progress', label: 'Comparaison des entrées', done: 0, total: 2 }),
  )
  await create(app, 'meeting', { title: 'Concertation' })
  expect(await known()).toEqual([1, 1, true])
  await create(app, 'actor', { name: 'Relais de Vaux', ...inVaux })
  expect(await known()).toEqual([1, 1, false])
  await app.call('duplicates.distinguish', { record: 'actor', first, second })
  expect(await known()).toEqual([0, 0, false])
  expect(await atHome()).toEqual([])
  await app.call('history.undo', {})
  await app.call('records.remove', { record: 'actor', id: second })
  expect(await known()).toEqual([0, 0, false])
  await app.call('history.undo', {})
  expect(await probableDuplicates(app)).toHaveLength(3)
  await app.call('duplicates.attach', { child: second, parent: first })
  expect(await known()).toEqual([2, 2, false])
  await app.call('history.undo', {})
  await app.call('duplicates.join', { ...join, first, second, fromSecond: [] })
  expect(await known()).toEqual([1, 1, false])
})

test('they are compared field by field, in words', async () => {
  const app = await createReadyApp()
  const { first, second } = await createTwins(app)
  const { pair, fields } = await app.call('duplicates.compare', { record: 'actor', first: second, second: first })
  expect([pair.first.id, pair.second.id]).toEqual([first, second])
  expect(fields).toEqual([
    { field: 'name', label: 'Nom de la structure', first: 'Le Relais de Vaux', second: 'Relais', same: false },
    { field: 'street', label: 'Adresse', first: '3 rue Basse', second: '3 r. Basse', same: false },
    { field: 'commune', label: 'Commune', first: '99200 Vaux', second: '99200 Vaux', same: true },
    { field: 'phone', label: 'Téléphone', first: null, second: '04\u00A099\u00A000\u00A000\u00A001', same: false },
    { field: 'emails', label: 'Courriels', first: 'relais@exemple.fr', second: null, same: false },
    { field: 'source', label: 'Origine', first: 'Hubik', second: 'Dora', same: false },
    { field: 'verifiedOn', label: 'Vérification', first: null, second: '12 octobre 2026, au téléphone', same: false },
  ])
})

test('joined, one stands for both with the chosen values, and what pointed to the other counts for it', async () => {
  const app = await createReadyApp()
  const { first, second } = await createTwins(app)
  const person = await create(app, 'person', { lastName: 'AVELINE', firstName: 'Noé' })
  await create(app, 'post', { person, actor: second, title: 'Médiateur' })
  await create(app, 'place', { name: 'Atelier', actor: second })
  await app.call('duplicates.join', { ...join, first, second, fromSecond: ['phone', 'verifiedOn'] })
  expect(await actorsListed(app)).toEqual(['Le Relais de Vaux'])
  const view = await app.call('directory.actor', { id: second })
  expect(view.actor).toMatchObject({
    id: first,
    name: 'Le Relais de Vaux',
    phone: '+33499000001',
    emails: ['relais@exemple.fr'],
    verifiedOn: '2026-10-12',
    verifiedHow: 'phone',
    source: 'Hubik',
  })
  expect(view.aliases).toMatchObject([{ name: 'Relais' }])
  expect(view.joined).toEqual([{ id: second, name: 'Relais' }])
  expect(view.places).toMatchObject([{ name: 'Atelier' }])
  expect(view.posts).toMatchObject([{ title: 'Médiateur' }])
  expect(await probableDuplicates(app)).toEqual([])
})

test('the name not chosen is the other name, and is not kept when it is known or unwanted', async () => {
  const app = await createReadyApp()
  const { first, second } = await createTwins(app)
  await app.call('duplicates.join', { ...join, first, second, fromSecond: ['name'] })
  const view = await app.call('directory.actor', { id: first })
  expect([view.actor.name, view.aliases.map(({ name }) => name)]).toEqual(['Relais', ['Le Relais de Vaux']])
  await app.call('history.undo', {})
  await create(app, 'alias', { actor: first, name: 'RELAIS' })
  await app.call('duplicates.join', { ...join, first, second, fromSecond: [] })
  expect((await app.call('directory.actor', { id: first })).aliases.map(({ name }) => name)).toEqual(['RELAIS'])
  await app.call('history.undo', {})
  await app.call('duplicates.join', { ...join, first, second, fromSecond: ['name'], keepName: false })
  expect((await app.call('directory.actor', { id: first })).aliases.map(({ name }) => name)).toEqual(['RELAIS'])
})

test('the order in which they are given does not change who stands for both', async () => {
  const app = await createReadyApp()
  const { first, second } = await createTwins(app)
  expect(
    await app.call('duplicates.join', {
      ...join,
      first: second,
      second: first,
      fromSecond: ['name', 'emails', 'source'],
    }),
  ).toEqual({ id: first })
  const { actor } = await app.call('directory.actor', { id: first })
  expect(actor).toMatchObject({
    name: 'Le Relais de Vaux',
    street: '3 r. Basse',
    phone: '+33499000001',
    emails: ['relais@exemple.fr'],
    source: 'Hubik',
    verifiedOn: '2026-10-12',
  })
})

test('one gesture undone leaves both as they were', async () => {
  const app = await createReadyApp()
  const { first, second } = await createTwins(app)
  const before = await Promise.all([first, second].map((id) => app.call('directory.actor', { id })))
  await app.call('duplicates.join', { ...join, first, second, fromSecond: ['name', 'phone'] })
  expect(await app.call('history.undo', {})).toMatchObject({ intent: 'duplicates.join' })
  expect(await Promise.all([first, second].map((id) => app.call('directory.actor', { id })))).toEqual(before)
  expect(await pairOf(app)).toBeDefined()
})

test('separated weeks later, both are as they were but for what was written since', async () => {
  const app = await createReadyApp()
  const { first, second } = await createTwins(app)
  await app.call('duplicates.join', { ...join, first, second, fromSecond: ['name', 'phone', 'verifiedOn'] })
  await app.call('records.update', { record: 'actor', id: first, changes: { phone: '+33499000009', note: 'Vue' } })
  await create(app, 'alias', { actor: first, name: 'Le Relais du bas' })
  await app.call('duplicates.separate', { record: 'actor', id: second })
  const [one, other] = [
    await app.call('directory.actor', { id: first }),
    await app.call('directory.actor', { id: second }),
  ]
  expect(one.actor).toMatchObject({ name: 'Le Relais de Vaux', phone: '+33499000009', note: 'Vue', verifiedOn: null })
  expect(one.aliases.map(({ name }) => name)).toEqual(['Le Relais du bas'])
  expect(other.actor).toMatchObject({ name: 'Relais', phone: '+33499000001', verifiedOn: '2026-10-12', sameAs: null })
  expect([one.joined, other.joined]).toEqual([[], []])
  await expect(app.call('duplicates.separate', { record: 'actor', id: second })).rejects.toMatchObject({
    error: { code: 'not-joined' },
  })
})

test('of three joined in turn, each comes out with what was joined to it', async () => {
  const app = await createReadyApp()
  const [a, b, c] = (await Promise.all(
    ['Le Relais', 'Relais', 'RELAIS'].map((name) => create(app, 'actor', { name, ...inVaux })),
  )) as [RowId, RowId, RowId]
  const ids = [a, b, c].toSorted() as [RowId, RowId, RowId]
  await app.call('duplicates.join', { ...join, first: ids[1], second: ids[2], fromSecond: [] })
  await app.call('duplicates.join', { ...join, first: ids[2], second: ids[0], fromSecond: [] })
  const joined = async (id: RowId) => (await app.call('directory.actor', { id })).joined.map((entry) => entry.id)
  expect((await joined(ids[0])).toSorted()).toEqual([ids[1], ids[2]])
  await app.call('duplicates.separate', { record: 'actor', id: ids[1] })
  expect([await joined(ids[0]), await joined(ids[1])]).toEqual([[], [ids[2]]])
})

test('two legal entities are not joined', async () => {
  const app = await createReadyApp()
  const first = await create(app, 'actor', { name: 'CCAS de Vaux', kind: 'ccas', phone: '+33499000001' })
  const second = await create(app, 'actor', { name: 'Vaux, CCAS', kind: 'commune', phone: '+33499000001' })
  expect(await pairOf(app)).toMatchObject({ joinable: false, reasons: { identifier: 'phone' } })
  await expect(app.call('duplicates.join', { ...join, first, second, fromSecond: [] })).rejects.toMatchObject({
    error: { code: 'two-entities', unchanged: 'Elles n’ont pas changé.' },
  })
})

test('attached, they are no longer proposed, and nothing is its own antenna', async () => {
  const app = await createReadyApp()
  const { first, second } = await createTwins(app)
  const third = await create(app, 'actor', { name: 'Fédération des relais' })
  await app.call('duplicates.attach', { child: second, parent: first })
  expect(await probableDuplicates(app)).toEqual([])
  expect((await app.call('directory.actor', { id: first })).antennas).toEqual([{ id: second, name: 'Relais' }])
  await app.call('duplicates.attach', { child: first, parent: third })
  for (const [child, parent] of [
    [first, first],
    [first, second],
    [third, second],
  ] as const) {
    const refused = { error: { code: 'own-ancestor' } }
    await expect(app.call('duplicates.attach', { child, parent })).rejects.toMatchObject(refused)
    const typed = app.call('records.update', { record: 'actor', id: child, changes: { parent } })
    await expect(typed).rejects.toMatchObject(refused)
  }
  await app.call('records.update', { record: 'actor', id: second, changes: { parent: third } })
  await app.call('records.update', { record: 'actor', id: second, changes: { parent: null } })
  const place = await create(app, 'place', { name: 'Atelier' })
  await app.call('duplicates.attach', { child: place, parent: first })
  expect((await app.call('directory.actor', { id: first })).places).toMatchObject([{ name: 'Atelier' }])
})

test('said distinct, they are not proposed again, even once one is joined to a third', async () => {
  const app = await createReadyApp()
  const { first, second } = await createTwins(app)
  await app.call('duplicates.distinguish', { record: 'actor', first, second })
  expect(await probableDuplicates(app)).toEqual([])
  await app.call('history.undo', {})
  expect(await probableDuplicates(app)).toHaveLength(1)
  await app.call('duplicates.distinguish', { record: 'actor', first: second, second: first })
  const third = await create(app, 'actor', { name: 'Le Relais', ...inVaux })
  expect(await probableDuplicates(app)).toHaveLength(2)
  await app.call('duplicates.join', { ...join, first: second, second: third, fromSecond: [] })
  expect(await probableDuplicates(app)).toEqual([])
})

test('a person written twice is one, with the functions of both', async () => {
  const app = await createReadyApp()
  const actor = await create(app, 'actor', { name: 'Habitat Lisse' })
  const first = await create(app, 'person', { lastName: 'HERBEFOLLE', firstName: 'Philémon', source: 'attendance' })
  const second = await create(app, 'person', { lastName: 'Philémon', firstName: 'Herbefolle', email: 'ph@exemple.fr' })
  await create(app, 'post', { person: second, actor, title: 'Conseiller' })
  expect(await pairOf(app)).toMatchObject({
    record: 'person',
    first: { name: 'HERBEFOLLE Philémon', where: null, source: 'Feuille d’émargement' },
    second: { name: 'PHILÉMON Herbefolle', where: 'Habitat Lisse', source: null },
    score: 100,
  })
  await app.call('duplicates.join', { record: 'person', first, second, fromSecond: ['email'], keepName: true })
  const view = await app.call('directory.person', { id: second })
  expect(view.person).toMatchObject({ id: first, lastName: 'HERBEFOLLE', email: 'ph@exemple.fr' })
  expect(view.posts).toMatchObject([{ title: 'Conseiller', person: { id: first } }])
})

test('two of one mail address, personal or not, and of close names may be one; as typed too', async () => {
  const app = await createReadyApp()
  const first = await create(app, 'person', { lastName: 'HERBEFOLLE', firstName: 'Philémon', email: 'PH@exemple.fr' })
  const second = await create(app, 'person', {
    lastName: 'HERBEFOLLE',
    firstName: 'P.',
    personalEmail: 'ph@exemple.fr',
  })
  await create(app, 'person', { lastName: 'DOUCEBRISE', firstName: 'Mirabelle', email: 'ph@exemple.fr' })
  const pairs = await probableDuplicates(app)
  expect(pairs.map((pair) => [pair.first.id, pair.second.id, pair.reasons.identifier])).toEqual([
    [first, second, 'email'],
  ])
  const draft = { name: 'Philemon Herbefolle', pivot: null, inseeCode: null, street: null }
  expect((await app.call('duplicates.near', { record: 'person', draft }))[0]).toMatchObject({ id: first, score: 100 })
  await app.call('duplicates.distinguish', { record: 'person', first, second })
  expect(await probableDuplicates(app)).toEqual([])
})

test('what is known is found while another is typed', async () => {
  const app = await createReadyApp()
  const { first } = await createTwins(app)
  const draft = { name: 'relais de v', pivot: null, inseeCode: null, street: null }
  const near = await app.call('duplicates.near', { record: 'actor', draft })
  expect(near.map(({ name, where }) => [name, where])).toEqual([
    ['Le Relais de Vaux', 'Vaux'],
    ['Relais', 'Vaux'],
  ])
  const bySiret = { ...draft, name: '', pivot: '99900001100018' }
  await app.call('records.update', { record: 'actor', id: first, changes: { pivot: '99900001100018' } })
  expect(await app.call('duplicates.near', { record: 'actor', draft: bySiret })).toMatchObject([{ id: first }])
})

test('comparing two that are one already says so', async () => {
  const app = await createReadyApp()
  const { first, second } = await createTwins(app)
  await app.call('duplicates.join', { ...join, first, second, fromSecond: [] })
  expect(await app.call('duplicates.join', { ...join, first, second, fromSecond: [] })).toEqual({ id: first })
  await expect(app.call('duplicates.compare', { record: 'actor', first, second })).rejects.toMatchObject({
    error: { code: 'already-one' },
  })
})
