import { expect, test } from 'vitest'
import type { RowId } from '#shared/kernel/ids.ts'
import { attend } from '../support/attend.ts'
import { laterFailureCode } from '../support/failure-code.ts'
import { meetingDraft } from '../support/meeting-draft.ts'
import { createReadyApp, stillClock, type TestApp } from '../support/test-app.ts'

const createMeeting = (app: TestApp) =>
  app.call('meetings.create', {
    ...meetingDraft,
    title: 'Concertation de printemps',
    number: 1,
    date: '2026-10-14',
    endsAt: '12:00',
    place: 'Salle des fêtes',
  })

const placeOf = async (app: TestApp, id: RowId) => (await app.call('meetings.page', { id })).meeting.place

test('each change of a field says who, when and what was there before', async () => {
  const clock = stillClock('2026-11-24T09:00:00.000Z')
  const app = await createReadyApp({ clock })
  const { id } = await createMeeting(app)
  clock.set('2026-11-24T10:30:00.000Z')
  await app.call('records.update', { record: 'meeting', id, changes: { place: 'Médiathèque' } })
  const [latest, ...earlier] = await app.call('history.ofRow', { record: 'meeting', id })
  expect(latest).toEqual({
    write: expect.stringMatching(/^[\w-]{22}:\d+$/),
    restorable: false,
    at: '2026-11-24T10:30:00.000Z',
    author: 'Ysaline MERLERIVE',
    field: 'place',
    label: 'Lieu',
    before: 'Salle des fêtes',
    after: 'Médiathèque',
  })
  expect(earlier.find((change) => change.field === 'kind')).toMatchObject({ before: null, after: 'Concertation' })
})

test('a forum is spoken of as a forum, once removed too, and its states agree with it', async () => {
  const app = await createReadyApp()
  const { id } = await app.call('meetings.create', { ...meetingDraft, title: 'Automne', kind: 'forum' })
  await app.call('meetings.cancel', { id, reason: 'Neige' })
  await app.call('records.remove', { record: 'meeting', id })
  const recent = await app.call('history.recent', {})
  expect(recent.map(({ intent, kind }) => [intent, kind])).toEqual([
    ['meeting.remove', 'forum'],
    ['meetings.cancel', 'forum'],
    ['meetings.create', 'forum'],
  ])
  await app.call('history.undo', {})
  const states = (await app.call('history.ofRow', { record: 'meeting', id })).filter(({ field }) => field === 'state')
  expect(states.map(({ after }) => after)).toEqual(['Annulé', 'En préparation'])
  const { recent: told } = await app.call('workspace.home', {})
  expect(told.map(({ intent, kind }) => [intent, kind])).toContainEqual(['meetings.cancel', 'forum'])
})

test('undo and redo walk back and forth through what was done', async () => {
  const app = await createReadyApp()
  const { id } = await createMeeting(app)
  await app.call('records.update', { record: 'meeting', id, changes: { place: 'Médiathèque' } })
  expect((await app.call('history.undoable', {})).undo).toEqual({
    intent: 'meeting.update',
    subject: 'Concertation de printemps',
    kind: 'concertation',
  })
  expect((await app.call('history.recent', {})).map(({ intent }) => intent)).toEqual([
    'meeting.update',
    'meetings.create',
  ])

  await app.call('history.undo', {})
  expect(await placeOf(app, id)).toBe('Salle des fêtes')
  await app.call('history.undo', {})
  expect(await app.call('meetings.list', {})).toEqual([])
  expect((await app.call('history.undoable', {})).undo).toBeNull()

  await app.call('history.redo', {})
  expect(await placeOf(app, id)).toBe('Salle des fêtes')
  await app.call('history.redo', {})
  expect(await placeOf(app, id)).toBe('Médiathèque')
  expect((await app.call('history.undoable', {})).redo).toBeNull()
  expect((await app.call('workspace.check', {})).problems).toEqual([])
})

test('two edits of one field are taken back and done again one by one', async () => {
  const app = await createReadyApp()
  const { id } = await createMeeting(app)
  const walked: (string | null)[] = []
  for (const place of ['Médiathèque', 'Gymnase'])
    await app.call('records.update', { record: 'meeting', id, changes: { place } })
  for (const verb of ['undo', 'undo', 'redo', 'redo', 'undo'] as const) {
    expect(await app.call(`history.${verb}`, {})).toEqual({
      intent: 'meeting.update',
      subject: 'Concertation de printemps',
      kind: 'concertation',
      keeps: false,
    })
    walked.push(await placeOf(app, id))
  }
  expect(walked).toEqual(['Médiathèque', 'Salle des fêtes', 'Médiathèque', 'Gymnase', 'Médiathèque'])
  expect((await app.call('workspace.check', {})).problems).toEqual([])
})

test('what was taken back or done again is named as it is called then, and what is gone as it was', async () => {
  const app = await createReadyApp()
  const told = async (verb: 'undo' | 'redo') => (await app.call(`history.${verb}`, {}))?.subject
  const { id } = await createMeeting(app)
  await app.call('records.update', { record: 'meeting', id, changes: { title: 'Concertation d’été' } })
  expect(await told('undo')).toBe('Concertation de printemps')
  expect(await told('redo')).toBe('Concertation d’été')
  expect([await told('undo'), await told('undo')]).toEqual(['Concertation de printemps', 'Concertation de printemps'])
  const { id: axis } = await app.call('records.create', { record: 'axis', values: { title: 'Se connaître' } })
  await app.call('records.create', { record: 'fiche', values: { axis, title: 'Annuaire partagé' } })
  expect([await told('undo'), await told('redo')]).toEqual(['Annuaire partagé', 'Annuaire partagé'])
})

test('a gesture is taken back by its name, whatever was done since, and once', async () => {
  const app = await createReadyApp()
  const { id } = await createMeeting(app)
  const update = async (changes: object) => {
    const answer = await app.app.call('records.update', { record: 'meeting', id, changes })
    return answer.gesture ?? null
  }
  const gesture = await update({ place: 'Médiathèque' })
  await update({ title: 'Concertation d’été' })
  expect(await app.call('history.undo', { gesture })).toMatchObject({ intent: 'meeting.update', keeps: false })
  const { meeting } = await app.call('meetings.page', { id })
  expect([meeting.place, meeting.title]).toEqual(['Salle des fêtes', 'Concertation d’été'])
  expect(await app.call('history.undo', { gesture })).toBeNull()
  // The list goes on from the latest, and the way forward is open.
  await app.call('history.redo', {})
  expect(await placeOf(app, id)).toBe('Médiathèque')

  // What was written over stays, and what changes nothing names nothing.
  const overwritten = await update({ place: 'Gymnase' })
  await update({ place: 'Halle' })
  expect(await laterFailureCode(() => app.call('history.undo', { gesture: overwritten }))).toBe('overtaken')
  expect(await placeOf(app, id)).toBe('Halle')
  expect(await update({ place: 'Halle' })).toBeNull()
})

test('undoing a removal brings back the meeting with all its parts', async () => {
  const app = await createReadyApp()
  const { id } = await createMeeting(app)
  await attend(app, id, { lastName: 'BRISELAME', firstName: 'Oriane', role: 'Directrice', structure: 'Le Relais' })
  const page = await app.call('meetings.page', { id })
  await app.call('meetings.remove', { id })
  expect(await app.call('meetings.list', {})).toEqual([])
  await app.call('history.undo', {})
  expect(await app.call('meetings.page', { id })).toEqual(page)
})

test('something new after an undo leaves nothing to redo', async () => {
  const app = await createReadyApp()
  const { id } = await createMeeting(app)
  await app.call('records.update', { record: 'meeting', id, changes: { place: 'A' } })
  await app.call('history.undo', {})
  await app.call('records.update', { record: 'meeting', id, changes: { place: 'B' } })
  expect((await app.call('history.undoable', {})).redo).toBeNull()
})

test('a value that is already there is no change', async () => {
  const app = await createReadyApp()
  const { id } = await createMeeting(app)
  const before = await app.call('workspace.check', {})
  await app.call('records.update', { record: 'meeting', id, changes: { place: 'Salle des fêtes', number: 1 } })
  expect((await app.call('workspace.check', {})).operations).toBe(before.operations)
})

test('an earlier value is put back as any change: it says what it replaces, and is undone', async () => {
  const app = await createReadyApp()
  const { id } = await createMeeting(app)
  await app.call('records.update', { record: 'meeting', id, changes: { place: 'Médiathèque', date: '2026-10-15' } })
  const changes = await app.call('history.ofRow', { record: 'meeting', id })
  const told = changes.filter(({ field }) => field === 'place').map(({ after, restorable }) => [after, restorable])
  expect(told).toEqual([
    ['Médiathèque', false],
    ['Salle des fêtes', true],
  ])
  const { write = '' } = changes.find(({ after }) => after === 'Salle des fêtes') ?? {}
  const restore = (field: string, of: string) =>
    app.call('history.restore', { record: 'meeting', id, field, write: of })
  expect(await restore('place', write)).toEqual({ label: 'Lieu', before: 'Médiathèque', after: 'Salle des fêtes' })
  expect(await placeOf(app, id)).toBe('Salle des fêtes')
  expect((await app.call('history.undoable', {})).undo).toMatchObject({ intent: 'history.restore' })
  await app.call('history.undo', {})
  expect(await placeOf(app, id)).toBe('Médiathèque')
  expect(await laterFailureCode(() => restore('place', changes[0]?.write ?? ''))).toBe('value-gone')
  expect(await laterFailureCode(() => restore('title', write))).toBe('value-gone')
  expect((await app.call('workspace.check', {})).problems).toEqual([])
})

test('what names a row that was removed since cannot be put back', async () => {
  const app = await createReadyApp()
  const create = async (name: string) => (await app.call('records.create', { record: 'actor', values: { name } })).id
  const [parent, other, child] = [await create('Fédération'), await create('Réseau'), await create('Relais')]
  for (const to of [parent, other])
    await app.call('records.update', { record: 'actor', id: child, changes: { parent: to } })
  const [, first] = (await app.call('history.ofRow', { record: 'actor', id: child })).filter(
    ({ field }) => field === 'parent',
  )
  expect(first).toMatchObject({ after: 'Fédération', restorable: true })
  await app.call('records.remove', { record: 'actor', id: parent })
  const again = () =>
    app.call('history.restore', { record: 'actor', id: child, field: 'parent', write: first?.write ?? '' })
  expect(await laterFailureCode(again)).toBe('value-gone')
})
