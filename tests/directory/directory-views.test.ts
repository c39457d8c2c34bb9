import { expect, test } from 'vitest'
import { create } from '../support/directory.ts'
import { createReadyApp, stillClock } from '../support/test-app.ts'

test('a structure’s page shows its places, people, antennas, other names and what happened to it', async () => {
  const clock = stillClock('2026-05-04T09:00:00.000Z')
  const app = await createReadyApp({ clock })
  const parent = await create(app, 'actor', { name: 'Fédération du Gué' })
  const actor = await create(app, 'actor', { name: 'Le Préau', parent, kind: 'association' })
  const antenna = await create(app, 'actor', { name: 'Le Préau d’en haut', parent: actor })
  const alias = await create(app, 'alias', { actor, name: 'Préau (association)' })
  const place = await create(app, 'place', {
    name: 'Local du Préau',
    actor,
    commune: 'Anse',
    inseeCode: '69009',
    openingHours: 'Tu 14:00-17:00; Th 09:00-12:00',
    services: ['basics'],
    publics: ['seniors'],
  })
  const people = await Promise.all(
    [
      {
        lastName: 'JOLIMARAIS',
        firstName: 'Célestin',
        phone: '+33474000009',
        source: 'minutes',
        reviewOn: '2027-10-01',
      },
      { lastName: 'BRISELAME', firstName: 'Oriane', personalPhone: '+33639980101', purpose: 'meetings' },
    ].map((person) => create(app, 'person', person)),
  )
  const [president, director] = people as [(typeof people)[0], (typeof people)[0]]
  const posts = [
    await create(app, 'post', {
      person: director,
      actor,
      title: 'Directrice',
      quality: 'employee',
      endsOn: '2026-02-01',
    }),
    await create(app, 'post', {
      person: president,
      actor,
      title: 'Président',
      quality: 'volunteer',
      fneReferent: true,
    }),
  ]
  const meeting = await create(app, 'meeting', {
    title: 'Concertation de mars',
    date: '2026-03-02',
    state: 'toValidate',
  })
  await create(app, 'attendance', { meeting, person: president, status: 'present' })
  await app.call('directory.verify', {
    record: 'actor',
    selection: { kind: 'ids', ids: [actor] },
    verification: { how: 'phone', note: 'avec le président' },
  })
  clock.set('2026-11-24T09:00:00.000Z')

  const { actor: row, ...view } = await app.call('directory.actor', { id: actor })
  expect(row).toMatchObject({ id: actor, name: 'Le Préau', kind: 'association', verifiedHow: 'phone' })
  const entry = { id: actor, name: 'Le Préau' }
  expect(view).toEqual({
    verification: {
      freshness: 'watch',
      on: '2026-05-04',
      by: 'Ysaline MERLERIVE',
      how: 'phone',
      note: 'avec le président',
      sourceDate: null,
    },
    epci: 'CC Beaujolais Pierres Dorées',
    sector: null,
    parent: { id: parent, name: 'Fédération du Gué' },
    antennas: [{ id: antenna, name: 'Le Préau d’en haut' }],
    aliases: [{ id: alias, name: 'Préau (association)' }],
    joined: [],
    places: [
      {
        id: place,
        name: 'Local du Préau',
        commune: 'Anse',
        epci: 'CC Beaujolais Pierres Dorées',
        hours:
          'Mardi 14\u00a0h\u00a000\u00a0– 17\u00a0h\u00a000\u00a0; jeudi 9\u00a0h\u00a000\u00a0– 12\u00a0h\u00a000',
        services: ['basics'],
        publics: ['seniors'],
        fees: null,
        freeOffers: null,
        absentOffers: null,
      },
    ],
    posts: [
      {
        id: posts[1],
        person: { id: president, civility: null, lastName: 'JOLIMARAIS', firstName: 'Célestin' },
        actor: entry,
        title: 'Président',
        quality: 'volunteer',
        fneReferent: true,
        startsOn: null,
        endsOn: null,
        phone: '+33474000009',
        email: null,
      },
      {
        id: posts[0],
        person: { id: director, civility: null, lastName: 'BRISELAME', firstName: 'Oriane' },
        actor: entry,
        title: 'Directrice',
        quality: 'employee',
        fneReferent: false,
        startsOn: null,
        endsOn: '2026-02-01',
        phone: null,
        email: null,
      },
    ],
    privacy: { sources: ['minutes'], purposes: ['meetings'], reviewOn: '2027-10-01' },
    events: [
      { kind: 'verified', on: '2026-05-04', by: 'Ysaline MERLERIVE', how: 'phone' },
      { kind: 'meeting', on: '2026-03-02', meeting, title: 'Concertation de mars', persons: 1 },
    ],
  })
})

test('the source’s date is told when it is the later', async () => {
  const app = await createReadyApp()
  const id = await create(app, 'place', { name: 'Local', verifiedOn: '2025-01-10', updatedOn: '2026-11-01' })
  expect((await app.call('directory.place', { id })).verification).toEqual({
    freshness: 'fresh',
    on: '2025-01-10',
    by: null,
    how: null,
    note: null,
    sourceDate: '2026-11-01',
  })
})

test('a place’s page reads its opening hours, and shows as they are those it cannot read', async () => {
  const app = await createReadyApp()
  const actor = await create(app, 'actor', { name: 'Le Préau', inseeCode: '69009' })
  const id = await create(app, 'place', { name: 'Local', actor, openingHours: 'Mo 09:00-12:00; We off' })
  const { place, ...view } = await app.call('directory.place', { id })
  expect(place).toMatchObject({ id, name: 'Local' })
  expect(view).toMatchObject({
    epci: 'CC Beaujolais Pierres Dorées',
    structure: { id: actor, name: 'Le Préau' },
    joined: [],
    hoursReadable: true,
  })
  expect(view.hours).toHaveLength(2)
  await app.call('records.update', { record: 'place', id, changes: { openingHours: 'tous les matins !' } })
  expect(await app.call('directory.place', { id })).toMatchObject({
    hours: ['tous les matins !'],
    hoursReadable: false,
  })
  await app.call('records.update', { record: 'place', id, changes: { openingHours: null } })
  expect(await app.call('directory.place', { id })).toMatchObject({ hours: null, hoursReadable: true })
})

test('a person’s page alone shows what is private, with functions and meetings', async () => {
  const app = await createReadyApp()
  const actor = await create(app, 'actor', { name: 'Le Préau' })
  const id = await create(app, 'person', {
    lastName: 'BRISELAME',
    firstName: 'Oriane',
    personalPhone: '06 39 98 01 01',
    personalEmail: 'oriane.privee@exemple.fr',
  })
  const former = await create(app, 'post', { person: id, actor, title: 'Animatrice', endsOn: '2025-01-01' })
  const present = await create(app, 'post', { person: id, actor, title: 'Directrice', startsOn: '2025-01-02' })
  const meeting = await create(app, 'meeting', { title: 'Concertation', date: '2026-03-02' })
  await create(app, 'attendance', { meeting, person: id, status: 'present', part: 'speaker' })
  const view = await app.call('directory.person', { id })
  expect(view.person).toMatchObject({ personalPhone: '+33639980101', personalEmail: 'oriane.privee@exemple.fr' })
  expect(view.posts.map((post) => [post.id, post.title])).toEqual([
    [present, 'Directrice'],
    [former, 'Animatrice'],
  ])
  expect(view.meetings).toEqual([{ id: meeting, title: 'Concertation', date: '2026-03-02', part: 'speaker' }])

  const sort = { column: 'name', descending: false } as const
  const elsewhere = JSON.stringify([
    await app.call('directory.list', { list: 'persons', filter: {}, sort, offset: 0, limit: 10 }),
    await app.call('directory.actor', { id: actor }),
    await app.call('sendings.page', { subject: { kind: 'check', sector: null, actor } }),
    await app.call('sendings.message', { subject: { kind: 'check', sector: null, actor }, to: actor }),
  ])
  expect(elsewhere).not.toMatch(/639980101|privee/)
})

test('what is joined counts for the entry that stands for it, and says when it was joined', async () => {
  const clock = stillClock('2026-10-03T09:00:00.000Z')
  const app = await createReadyApp({ clock })
  const standing = await create(app, 'actor', { name: 'La Croix-Rouge française' })
  const joined = await create(app, 'actor', { name: 'Croix Rouge UL' })
  const place = await create(app, 'place', { name: 'Local', actor: joined })
  const person = await create(app, 'person', { lastName: 'BRISELAME' })
  const post = await create(app, 'post', { person, actor: joined })
  const meeting = await create(app, 'meeting', { title: 'Concertation', date: '2026-03-02' })
  await create(app, 'attendance', { meeting, person, status: 'present' })
  await app.call('records.update', { record: 'actor', id: joined, changes: { sameAs: standing } })
  const view = await app.call('directory.actor', { id: standing })
  expect(await app.call('directory.actor', { id: joined })).toEqual(view)
  expect(view).toMatchObject({
    actor: { id: standing },
    joined: [{ id: joined, name: 'Croix Rouge UL' }],
    places: [{ id: place }],
    posts: [{ id: post, actor: { id: standing, name: 'La Croix-Rouge française' } }],
    events: [
      { kind: 'joined', on: '2026-10-03', name: 'Croix Rouge UL', id: joined },
      { kind: 'meeting', on: '2026-03-02', meeting, persons: 1 },
    ],
  })
  const sort = { column: 'name', descending: false } as const
  expect(await app.call('directory.list', { list: 'actors', filter: {}, sort, offset: 0, limit: 9 })).toMatchObject({
    total: 1,
    rows: [{ id: standing, places: 1, persons: 1, cameTimes: 1 }],
  })
})

test('a structure without a commune is found by that of a place of the entry joined to it, whatever commune that entry had', async () => {
  const app = await createReadyApp()
  const standing = await create(app, 'actor', { name: 'La Croix-Rouge française' })
  const joined = await create(app, 'actor', { name: 'Croix Rouge UL', commune: 'Affoux' })
  await create(app, 'place', { name: 'Local', actor: joined, commune: 'Affoux' })
  await app.call('records.update', { record: 'actor', id: joined, changes: { sameAs: standing } })
  const sort = { column: 'name', descending: false } as const
  expect(
    await app.call('directory.list', { list: 'actors', filter: { text: 'affoux' }, sort, offset: 0, limit: 9 }),
  ).toMatchObject({ total: 1, rows: [{ id: standing }] })
})

test('someone who moved counts for where they served on the day', async () => {
  const app = await createReadyApp()
  const [before, after] = [await create(app, 'actor', { name: 'Avant' }), await create(app, 'actor', { name: 'Après' })]
  const person = await create(app, 'person', { lastName: 'BRISELAME' })
  await create(app, 'post', { person, actor: before, endsOn: '2026-01-31' })
  await create(app, 'post', { person, actor: after, startsOn: '2026-02-01' })
  for (const date of ['2026-01-15', '2026-03-15', '2026-04-15'])
    await create(app, 'attendance', {
      meeting: await create(app, 'meeting', { title: 'R', date }),
      person,
      status: 'present',
    })
  const sort = { column: 'name', descending: false } as const
  const { rows } = await app.call('directory.list', { list: 'actors', filter: {}, sort, offset: 0, limit: 9 })
  expect(rows).toMatchObject([
    { id: after, cameTimes: 2, persons: 1 },
    { id: before, cameTimes: 1, persons: 0 },
  ])
})

test('what is gone is told in French', async () => {
  const app = await createReadyApp()
  const id = await create(app, 'actor', { name: 'Le Préau' })
  await app.call('records.remove', { record: 'actor', id })
  await expect(app.call('directory.actor', { id })).rejects.toMatchObject({ error: { code: 'not-found' } })
  await expect(app.call('directory.place', { id })).rejects.toMatchObject({ error: { code: 'not-found' } })
  await expect(app.call('directory.person', { id })).rejects.toMatchObject({ error: { code: 'not-found' } })
  await expect(
    app.call('sendings.page', { subject: { kind: 'check', sector: null, actor: id } }),
  ).rejects.toMatchObject({ error: { code: 'not-found' } })
})
