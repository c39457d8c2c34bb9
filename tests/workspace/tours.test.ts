import { expect, test } from 'vitest'
import { directoryFilterSchema } from '#shared/contract/directory/directory.ts'
import type { TourName } from '#shared/contract/workspace/tours.ts'
import type { Period } from '#shared/text/period.ts'
import type { RichText } from '#shared/text/rich-text/rich-text.ts'
import { createDemoApp } from '../support/demo-app.ts'
import { forumDraft } from '../support/meeting-draft.ts'
import { createReadyApp, type TestApp } from '../support/test-app.ts'

const following = async (name: TourName) => {
  const app = await createDemoApp()
  await app.call('tours.begin', { name })
  return { app, done: () => doneOf(app) }
}

const doneOf = async (app: TestApp) => (await app.call('tours.followed', {}))?.steps.filter(({ done }) => done).length

const meeting = { ...forumDraft, date: '2026-11-24', endsAt: '10:00' } as const

test('a tour follows a first meeting from its preparation to its validation, and nothing that stood before', async () => {
  const { app, done } = await following('meeting')
  expect(await done()).toBe(0)
  const { id } = await app.call('meetings.create', { ...meeting, kind: 'workingGroup', title: 'Essai' })
  expect(await app.call('tours.followed', {})).toMatchObject({ name: 'meeting', subject: id })
  expect(await done()).toBe(1)
  const { rows } = await app.call('directory.list', {
    ...{ list: 'persons', filter: {}, sort: { column: 'name', descending: false }, offset: 0, limit: 2 },
  })
  const persons = rows.map((row) => row.id)
  await app.call('invitations.invite', { meeting: id, who: { kind: 'ticked', persons, structures: [] } })
  expect(await done()).toBe(2)
  const values = {
    meeting: id,
    kind: 'point',
    title: 'Point',
    minutes: 10,
    minutesText: 'text',
    position: 'a0',
  } as const
  const point = (await app.call('records.create', { record: 'agendaItem', values })).id
  await app.call('session.advance', { meeting: id })
  expect(await done()).toBe(3)
  const { invitations } = await app.call('invitations.page', { meeting: id })
  const [first] = invitations.map(({ attendance }) => attendance.id)
  if (first === undefined) throw new Error('nobody invited')
  await app.call('arrivals.mark', { attendances: [first], status: 'present' })
  expect(await done()).toBe(4)
  await app.call('session.openTexts', { point })
  const section = (await app.call('minutes.get', { meeting: id })).sections.find((one) => one.agendaItem === point)
  if (section === undefined) throw new Error('no text')
  const body: RichText = { type: 'doc', content: [{ type: 'paragraph', content: [{ type: 'text', text: 'Dit.' }] }] }
  await app.call('records.update', { record: 'section', id: section.id, changes: { body } })
  expect(await done()).toBe(5)
  await app.call('session.close', { meeting: id })
  expect(await done()).toBe(6)
  await app.call('versions.validate', { meeting: id, date: '2026-11-24', note: '' })
  expect(await done()).toBe(7)
  await app.call('tours.leave', {})
  expect(await app.call('tours.followed', {})).toBeNull()
})

test('a tour of a forum follows a forum, not a meeting', async () => {
  const { app, done } = await following('forum')
  await app.call('meetings.create', { ...meeting, kind: 'workingGroup', title: 'Autre' })
  expect(await done()).toBe(0)
  const { id } = await app.call('meetings.create', meeting)
  await app.call('programme.addItem', { meeting: id, kind: 'welcome', title: 'Accueil' })
  await app.call('programme.addItem', { meeting: id, kind: 'plenary', title: 'Ouverture' })
  expect(await done()).toBe(1)
  await app.call('programme.addRoom', { meeting: id, name: 'Halle' })
  expect(await done()).toBe(2)
  // What is removed is to be begun again.
  await app.call('records.remove', { record: 'meeting', id })
  expect(await app.call('tours.followed', {})).toMatchObject({ subject: null })
  expect(await done()).toBe(0)
})

test('a usual programme is one step, and a café rencontre is a forum', async () => {
  const { app, done } = await following('forum')
  const { id } = await app.call('meetings.create', { ...meeting, kind: 'cafe', title: 'Café' })
  expect(await done()).toBe(1)
  await app.call('programme.startFrom', { meeting: id, name: 'cafe' })
  expect(await done()).toBe(2)
})

test('one is followed in the demonstration only', async () => {
  const app = await createReadyApp()
  await expect(app.call('tours.begin', { name: 'meeting' })).rejects.toMatchObject({ error: { code: 'not-the-demo' } })
})

test('a tour of a collection follows a campaign, its sendings and its answers', async () => {
  const { app, done } = await following('collection')
  const { rows } = await app.call('campaigns.askable', { filter: directoryFilterSchema.parse({}), limit: 2 })
  const { indicators } = await app.call('indicators.list', {})
  const asked = indicators.filter(({ provider, frequency }) => provider === 'actors' && frequency === 'quarterly')
  const { id } = await app.call('campaigns.create', {
    ...{ name: 'Essai', period: '2026-T3' as Period, opensOn: null, dueOn: null, replyTo: '', message: '' },
    indicators: asked.slice(0, 1).map((one) => one.id),
    structures: rows.map((row) => row.id),
  })
  expect(await done()).toBe(1)
  const [first] = (await app.call('campaigns.page', { campaign: id })).structures
  if (first === undefined) throw new Error('nobody asked')
  const subject = { kind: 'collection', campaign: id } as const
  await app.call('sendings.note', { subject, to: [first.id], way: null, on: '2026-11-24' })
  expect(await done()).toBe(2)
  await app.call('campaigns.mark', { structure: first.id, as: 'received' })
  expect(await done()).toBe(3)
})
