import { expect, test } from 'vitest'
import type { RowId } from '#shared/kernel/ids.ts'
import { attend } from '../support/attend.ts'
import { meetingDraft } from '../support/meeting-draft.ts'
import { probableDuplicates } from '../support/probable-duplicates.ts'
import { createReadyApp, type TestApp } from '../support/test-app.ts'

const meetingOn = async (app: TestApp, date: string): Promise<RowId> =>
  (await app.call('meetings.create', { ...meetingDraft, number: 1, seriesName: '', date, endsAt: '12:00' })).id

const typed = (lastName: string, firstName: string, structure: string) =>
  ({ lastName, firstName, role: 'Médiateur', structure }) as const

/** Someone listed under two spellings, at two meetings, for a structure that is written two ways too. */
const createTwice = async (app: TestApp) => {
  const [before, after] = [await meetingOn(app, '2024-09-10'), await meetingOn(app, '2024-10-30')]
  const add = (meeting: RowId, who: ReturnType<typeof typed>) => attend(app, meeting, who)
  await add(before, typed('HERBEFOLLE', 'Philémon', ''))
  await add(after, typed('Philémon', 'Herbefolle', 'Habitat Lisse'))
  return { before, after }
}

const joinFirstPair = async (app: TestApp) => {
  const [pair] = await probableDuplicates(app)
  if (pair === undefined) throw new Error('no pair')
  const { record, first, second } = pair
  await app.call('duplicates.join', { record, first: first.id, second: second.id, fromSecond: [], keepName: true })
  return first.id
}

test('someone joined is suggested once, with the function of either row, and not where either is listed', async () => {
  const app = await createReadyApp()
  const { before } = await createTwice(app)
  const next = await meetingOn(app, '2024-12-08')
  const person = await joinFirstPair(app)
  const names = { lastName: 'HERBEFOLLE', firstName: 'Philémon', role: 'Médiateur' }
  expect(await app.call('arrivals.suggest', { meeting: next, text: 'herbefolle' })).toMatchObject([
    { who: { kind: 'person', person }, ...names, structure: 'Habitat Lisse', isHere: false },
  ])
  expect(await app.call('arrivals.suggest', { meeting: before, text: 'herbefolle' })).toMatchObject([
    { who: { kind: 'listed' }, isHere: true },
  ])
})

test('a function in a structure that was joined is told under the name that stands', async () => {
  const app = await createReadyApp()
  const known = (await app.call('records.create', { record: 'actor', values: { name: 'Habitat de la Lisse' } })).id
  await createTwice(app)
  await app.call('duplicates.join', {
    record: 'actor',
    first: known,
    second: (await app.call('directory.suggestActors', { text: 'habitat lisse' })).find(({ id }) => id !== known)
      ?.id as RowId,
    fromSecond: [],
    keepName: true,
  })
  const next = await meetingOn(app, '2024-12-08')
  const found = await app.call('arrivals.suggest', { meeting: next, text: 'habitat' })
  expect(found.map(({ structure }) => structure)).toContain('Habitat de la Lisse')
})

test('someone who came under another spelling is no newcomer', async () => {
  const app = await createReadyApp({ clock: { now: () => new Date('2024-11-05T09:00:00Z') } })
  await createTwice(app)
  const newcomers = async () => (await app.call('workspace.home', {})).figures.lastMeeting?.newcomers
  expect(await newcomers()).toBe(1)
  await joinFirstPair(app)
  expect(await newcomers()).toBe(0)
})
