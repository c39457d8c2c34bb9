import { expect, test } from 'vitest'
import type { ArrivingWho } from '#shared/contract/meetings/arrivals.ts'
import type { RowId } from '#shared/kernel/ids.ts'
import { attend } from '../support/attend.ts'
import { meetingDraft } from '../support/meeting-draft.ts'
import { createReadyApp, type TestApp } from '../support/test-app.ts'

const createMeeting = async (app: TestApp): Promise<RowId> =>
  (await app.call('meetings.create', { ...meetingDraft, seriesName: '', endsAt: '12:00' })).id

const typed = (lastName: string, firstName: string, structure = '') => ({ lastName, firstName, structure }) as const

/** A meeting to come where two are invited, in an espace that knows a third. */
const createExpected = async () => {
  const app = await createReadyApp()
  const [before, meeting] = [await createMeeting(app), await createMeeting(app)]
  const add = (to: RowId, who: ReturnType<typeof typed>) => attend(app, to, who)
  await add(before, typed('NOISETTE-DESPRÉS', 'Clémentine', 'Centre social du Val Fleuri'))
  const lanuage = (await add(meeting, typed('LANUAGE', 'Théodule', 'UDAF'))).id
  const jolimarais = (await add(meeting, typed('JOLIMARAIS', 'Célestin', 'Croix-Rouge'))).id
  await app.call('arrivals.mark', { attendances: [lanuage, jolimarais], status: null })
  return { app, meeting, lanuage, jolimarais }
}

const openSession = (app: TestApp, id: RowId) =>
  app.call('records.update', { record: 'meeting', id, changes: { state: 'running', openedAt: '09:04' } })

const room = (app: TestApp, meeting: RowId) => app.call('arrivals.room', { meeting })
const arrive = (app: TestApp, meeting: RowId, who: ArrivingWho, line: number | null = null) =>
  app.call('arrivals.arrive', { meeting, who, line })
const suggest = (app: TestApp, meeting: RowId, text: string) => app.call('arrivals.suggest', { meeting, text })
const listOf = async (app: TestApp, meeting: RowId) =>
  (await room(app, meeting)).attendees.map(({ attendance }) => attendance)

test('those of the list are meant first, then the directory, by structure, other name or approximately', async () => {
  const { app, meeting, lanuage } = await createExpected()
  expect(await suggest(app, meeting, 'lanu')).toMatchObject([
    { who: { kind: 'listed', attendance: lanuage }, isFirstChoice: true, isHere: false },
  ])
  expect(await suggest(app, meeting, 'noisette csoc')).toMatchObject([
    { who: { kind: 'person' }, lastName: 'NOISETTE-DESPRÉS', isFirstChoice: false },
  ])
  const { id: actor } = (await app.call('directory.suggestActors', { text: 'udaf' }))[0] ?? { id: null }
  await app.call('records.create', { record: 'alias', values: { actor, name: 'Maison des familles' } })
  expect(await suggest(app, meeting, 'maison fam')).toMatchObject([
    { who: { kind: 'listed', attendance: lanuage } },
    { who: { kind: 'actor', actor } },
  ])
})

test('the structures of the list are offered before those of the directory, each once', async () => {
  const { app, meeting } = await createExpected()
  const two = { lastName: 'BRUMECLAIRE', firstName: 'Églantine', structure: 'UDAF\nMédiathèque de Lornay' }
  await attend(app, meeting, two)
  expect(await app.call('arrivals.structures', { meeting })).toEqual([
    'Croix-Rouge',
    'Médiathèque de Lornay',
    'UDAF',
    'Centre social du Val Fleuri',
    'UDAF – Médiathèque de Lornay',
  ])
})

test('someone expected is here now while the session is open, and at no hour otherwise', async () => {
  const { app, meeting, lanuage, jolimarais } = await createExpected()
  await arrive(app, meeting, { kind: 'listed', attendance: lanuage })
  await openSession(app, meeting)
  await arrive(app, meeting, { kind: 'listed', attendance: jolimarais })
  expect(await listOf(app, meeting)).toMatchObject([
    { id: jolimarais, status: 'present', arrivedAt: expect.stringMatching(/^\d\d:\d\d$/) },
    { id: lanuage, status: 'present', arrivedAt: null },
  ])
})

test('a text is noted at once, and settled later with the hour of the arrival', async () => {
  const { app, meeting } = await createExpected()
  await openSession(app, meeting)
  const { id } = await arrive(app, meeting, { kind: 'text', text: 'noisette csoc' })
  const [unsettled] = (await room(app, meeting)).unsettled
  expect(unsettled).toMatchObject({
    attendance: { id, arrivalText: 'noisette csoc', status: 'present', person: null },
    matches: [{ lastName: 'NOISETTE-DESPRÉS', structure: 'Centre social du Val Fleuri' }],
  })
  const who = unsettled?.matches[0]?.who
  if (who?.kind !== 'person') throw new Error('no match')
  await app.call('arrivals.settle', { attendance: id, who })
  expect((await room(app, meeting)).unsettled).toEqual([])
  expect(await listOf(app, meeting)).toContainEqual(
    expect.objectContaining({
      id,
      person: who.person,
      actor: expect.any(String),
      lastName: 'NOISETTE-DESPRÉS',
      arrivalText: null,
      arrivedAt: unsettled?.attendance.arrivedAt,
    }),
  )
  await app.call('history.undo', {})
  expect((await room(app, meeting)).unsettled).toHaveLength(1)
})

test('an arrival that was somebody of the list becomes theirs: nobody stands there twice', async () => {
  const { app, meeting, lanuage } = await createExpected()
  await openSession(app, meeting)
  const { id } = await arrive(app, meeting, { kind: 'text', text: 'le monsieur de l’udaf' })
  await app.call('arrivals.settle', { attendance: id, who: { kind: 'listed', attendance: lanuage } })
  const people = await listOf(app, meeting)
  expect(people).toHaveLength(2)
  expect(people.find((one) => one.id === lanuage)).toMatchObject({
    status: 'present',
    arrivedAt: expect.stringMatching(/:/),
  })
})

test('a whole name is recognised when one person only bears it; of two namesakes, none is taken', async () => {
  const { app, meeting, lanuage } = await createExpected()
  expect(await arrive(app, meeting, { kind: 'text', text: 'théodule lanuage' })).toEqual({ id: lanuage })
  expect(await arrive(app, meeting, { kind: 'text', text: 'lanuage theodule' })).toEqual({ id: lanuage })
  const namesake = { kind: 'new', lastName: 'LANUAGE', firstName: 'Théodule', role: '', structure: 'Orange' } as const
  const { id: other } = await arrive(app, meeting, { ...namesake, email: '' })
  const { id: noted } = await arrive(app, meeting, { kind: 'text', text: 'Théodule Lanuage' })
  const people = await listOf(app, meeting)
  expect(people).toHaveLength(4)
  expect(people.find((one) => one.id === noted)).toMatchObject({ arrivalText: 'Théodule Lanuage', person: null })
  const [one, two] = [lanuage, other].map((id) => people.find((each) => each.id === id)?.person)
  expect(one).not.toBe(two)
})

test('a walk-in enters the directory from the attendance sheet, for meetings, with the mail they gave', async () => {
  const { app, meeting } = await createExpected()
  const who = { lastName: 'PLUMEVENT', firstName: 'Fulgence', role: 'Chargé de mission', structure: 'UDAF' }
  const { id } = await arrive(app, meeting, { kind: 'new', ...who, email: 'f.plumevent@exemple.fr' }, 18)
  const people = await listOf(app, meeting)
  expect(people.map(({ sheetLine }) => sheetLine)).toEqual([1, 2, 18])
  const { person, actor, arrivedAt } = people.find((one) => one.id === id) ?? {}
  if (!person || !actor) throw new Error('not in the directory')
  expect(arrivedAt).toBeNull()
  expect((await app.call('directory.person', { id: person })).person).toMatchObject({
    source: 'attendance',
    purpose: 'meetings',
    email: 'f.plumevent@exemple.fr',
  })
  await expect(arrive(app, meeting, { kind: 'new', ...who, email: '' }, 18)).rejects.toThrow('line-taken')
})

test('who comes instead of somebody is present too when they are known', async () => {
  const { app, meeting, lanuage, jolimarais } = await createExpected()
  const represent = (by: { kind: 'text'; text: string } | { kind: 'listed'; attendance: RowId }) =>
    app.call('arrivals.represent', { attendance: lanuage, by })
  await represent({ kind: 'text', text: 'une collègue' })
  expect((await listOf(app, meeting)).find(({ id }) => id === lanuage)).toMatchObject({
    status: 'represented',
    representedBy: 'une collègue',
    representedByPerson: null,
  })
  await represent({ kind: 'text', text: 'clementine noisette-despres' })
  await represent({ kind: 'listed', attendance: jolimarais })
  const people = await listOf(app, meeting)
  expect(people.map(({ lastName, status }) => [lastName, status])).toEqual([
    ['JOLIMARAIS', 'present'],
    ['LANUAGE', 'represented'],
    ['NOISETTE-DESPRÉS', 'present'],
  ])
  expect(people[1]).toMatchObject({ representedBy: 'JOLIMARAIS Célestin', representedByPerson: people[0]?.person })
  await expect(represent({ kind: 'listed', attendance: lanuage })).rejects.toThrow('represents-themself')
  await arrive(app, meeting, { kind: 'listed', attendance: lanuage })
  expect((await listOf(app, meeting))[1]).toMatchObject({ status: 'present', representedBy: null })
})

test('lines of the sheet are told by their numbers, in one gesture that undoes', async () => {
  const { app, meeting } = await createExpected()
  await app.call('arrivals.transcribe', { meeting, lines: [1, 2], status: 'present' })
  const told = async () =>
    (await listOf(app, meeting)).map(({ sheetLine, status, arrivedAt }) => [sheetLine, status, arrivedAt])
  expect(await told()).toEqual([
    [1, 'present', null],
    [2, 'present', null],
  ])
  await app.call('arrivals.transcribe', { meeting, lines: [2], status: 'excused' })
  await expect(app.call('arrivals.transcribe', { meeting, lines: [2, 3], status: null })).rejects.toThrow(
    'no-such-line',
  )
  await app.call('history.undo', {})
  await app.call('history.undo', {})
  expect(await told()).toEqual([
    [null, null, null],
    [null, null, null],
  ])
})

test('who leaves is noted with the hour, and may come back', async () => {
  const { app, meeting, lanuage } = await createExpected()
  await arrive(app, meeting, { kind: 'listed', attendance: lanuage })
  await app.call('arrivals.leave', { attendance: lanuage, back: false })
  expect((await listOf(app, meeting))[1]?.leftAt).toMatch(/^\d\d:\d\d$/)
  await app.call('arrivals.leave', { attendance: lanuage, back: true })
  expect((await listOf(app, meeting))[1]?.leftAt).toBeNull()
})

test('a name that is mended on the list is mended for whoever they represent, then in the directory and on the lists to come', async () => {
  const app = await createReadyApp()
  const { id: meeting } = await app.call('meetings.create', meetingDraft)
  const { id: came } = await attend(app, meeting, { lastName: 'HADAD', firstName: 'Sofiane' })
  const { id: absent } = await attend(app, meeting, { lastName: 'PÉLISSON', firstName: 'Marie' })
  await app.call('arrivals.represent', { attendance: absent, by: { kind: 'listed', attendance: came } })
  const later = { startsAt: null, endsAt: null, place: '' }
  const { id: next } = await app.call('meetings.planNext', { meeting, date: '2027-01-11', ...later })

  await app.call('arrivals.rename', { attendance: came, lastName: 'HADDAD', firstName: 'Sofiane' })
  const lines = async () =>
    (await app.call('arrivals.room', { meeting })).attendees.map(({ attendance, otherName }) => [
      attendance.lastName,
      attendance.representedBy,
      otherName,
    ])
  expect(await lines()).toEqual([
    ['HADDAD', null, 'HADAD Sofiane'],
    ['PÉLISSON', 'HADDAD Sofiane', null],
  ])
  const invited = async () =>
    (await app.call('meetings.page', { id: next })).attendances.map(({ lastName }) => lastName)
  expect(await invited()).toEqual(['HADAD', 'PÉLISSON'])

  await app.call('arrivals.agreeName', { attendance: came, from: 'list' })
  expect(await lines()).toEqual([
    ['HADDAD', null, null],
    ['PÉLISSON', 'HADDAD Sofiane', null],
  ])
  expect(await invited()).toEqual(['HADDAD', 'PÉLISSON'])

  // Mended in the directory alone, it is taken from there.
  const { person } = (await app.call('meetings.page', { id: meeting })).attendances.find(({ id }) => id === came) ?? {}
  await app.call('records.update', { record: 'person', id: person as RowId, changes: { lastName: 'HADDADE' } })
  expect(await lines()).toContainEqual(['HADDAD', null, 'HADDADE Sofiane'])
  await app.call('arrivals.agreeName', { attendance: came, from: 'entry' })
  expect(await lines()).toEqual([
    ['HADDADE', null, null],
    ['PÉLISSON', 'HADDADE Sofiane', null],
  ])
})

test('a first name that is mended after a last name takes nothing back of it, though the list was not read again', async () => {
  const app = await createReadyApp()
  const { id: meeting } = await app.call('meetings.create', meetingDraft)
  const { id } = await attend(app, meeting, { lastName: 'HADAD', firstName: 'Sofian' })
  const { id: absent } = await attend(app, meeting, { lastName: 'PÉLISSON', firstName: 'Marie' })
  await app.call('arrivals.represent', { attendance: absent, by: { kind: 'listed', attendance: id } })
  await app.call('arrivals.rename', { attendance: id, lastName: 'HADDAD' })
  await app.call('arrivals.rename', { attendance: id, firstName: 'Sofiane' })
  const { attendances } = await app.call('meetings.page', { id: meeting })
  expect(attendances.map(({ lastName, firstName, representedBy }) => [lastName, firstName, representedBy])).toEqual([
    ['HADDAD', 'Sofiane', null],
    ['PÉLISSON', 'Marie', 'HADDAD Sofiane'],
  ])
})

test('someone who is not on the list is noted excused at once, at no hour', async () => {
  const app = await createReadyApp()
  const { id: meeting } = await app.call('meetings.create', meetingDraft)
  const who = {
    kind: 'new',
    lastName: 'GIRARDET',
    firstName: 'Luc',
    role: '',
    structure: 'La Poste',
    email: '',
  } as const
  const { id } = await app.call('arrivals.arrive', { meeting, who, line: 7, status: 'excused' })
  const { attendees } = await app.call('arrivals.room', { meeting })
  expect(attendees).toMatchObject([{ attendance: { id, status: 'excused', arrivedAt: null, sheetLine: 7 } }])
  await app.call('arrivals.arrive', {
    meeting,
    who: { kind: 'listed', attendance: id },
    line: null,
    status: 'represented',
  })
  expect((await app.call('arrivals.room', { meeting })).attendees[0]?.attendance.status).toBe('represented')
})
