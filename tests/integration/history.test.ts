import { expect, test } from 'vitest'
import type { RowId } from '#shared/kernel/ids.ts'
import { attend } from '../support/attend.ts'
import { createReadyApp, stillClock, type TestApp } from '../support/test-app.ts'

const createMeeting = (app: TestApp) =>
  app.call('meetings.create', {
    title: 'Concertation de printemps',
    kind: 'concertation',
    number: 1,
    seriesName: 'Concertations de la feuille de route',
    sector: null,
    date: '2026-10-14',
    startsAt: '09:00',
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
    at: '2026-11-24T10:30:00.000Z',
    author: 'Ysaline MERLERIVE',
    field: 'place',
    label: 'Lieu',
    before: 'Salle des fêtes',
    after: 'Médiathèque',
  })
  expect(earlier.find((change) => change.field === 'kind')).toMatchObject({ before: null, after: 'Concertation' })
})

test('undo and redo walk back and forth through what was done', async () => {
  const app = await createReadyApp()
  const { id } = await createMeeting(app)
  await app.call('records.update', { record: 'meeting', id, changes: { place: 'Médiathèque' } })
  expect((await app.call('history.undoable', {})).undo).toEqual({
    intent: 'meeting.update',
    subject: 'Concertation de printemps',
  })

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
      keeps: false,
    })
    walked.push(await placeOf(app, id))
  }
  expect(walked).toEqual(['Médiathèque', 'Salle des fêtes', 'Médiathèque', 'Gymnase', 'Médiathèque'])
  expect((await app.call('workspace.check', {})).problems).toEqual([])
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
