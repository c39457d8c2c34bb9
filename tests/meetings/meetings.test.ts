import { expect, test } from 'vitest'
import { hasText } from '#shared/records/minutes/has-text.ts'
import { doc, line } from '#shared/text/rich-text/build.ts'
import { plainText } from '#shared/text/rich-text/plain-text.ts'
import { attend } from '../support/attend.ts'
import { meetingDraft } from '../support/meeting-draft.ts'
import { createReadyApp } from '../support/test-app.ts'

const draft = { ...meetingDraft, endsAt: '12:00' } as const

test('a meeting without a title is called after its kind, rank and sector', async () => {
  const app = await createReadyApp()
  const { sectors } = await app.call('meetings.choices', {})
  await app.call('meetings.create', { ...draft, sector: sectors[0]?.id ?? null })
  expect(await app.call('meetings.list', {})).toMatchObject([
    {
      title: '2e concertation – Secteur Nord',
      sector: 'Nord',
      series: 'Concertations de la feuille de route',
      state: 'preparing',
      place: null,
      sections: 0,
      present: 0,
    },
  ])
})

test('who chairs a meeting is asked when it is prepared, and may be left unsaid', async () => {
  const app = await createReadyApp()
  const chairOf = async (said: { readonly chair?: string }) => {
    const { id } = await app.call('meetings.create', { ...draft, ...said })
    return (await app.call('meetings.page', { id })).meeting.chair
  }
  expect(await chairOf({ chair: ' Mme VERSOLIVE, maire ' })).toBe('Mme VERSOLIVE, maire')
  expect(await chairOf({})).toBeNull()
})

/** A day of the next meeting, with what its form proposes. */
const day = (date: string) => ({ date, startsAt: '09:00', endsAt: '12:00', place: 'Salle des fêtes' })

test('the next meeting is like this one, invites whoever was invited or noted, and is said by its minutes', async () => {
  const app = await createReadyApp()
  const { sectors } = await app.call('meetings.choices', {})
  const held = { ...draft, sector: sectors[0]?.id ?? null, place: 'Salle des fêtes' }
  const { id: meeting } = await app.call('meetings.create', held)
  await app.call('invitations.invite', {
    meeting,
    who: { kind: 'typed', lastName: 'ÉTOILEVERTE', firstName: 'Félix', structure: 'Le Préau' },
  })
  await attend(app, meeting, { lastName: 'BRUMECLAIRE', firstName: 'Églantine' })
  const absent = await attend(app, meeting, { lastName: 'LUNEMAUVE', firstName: 'Irène' })
  await app.call('arrivals.mark', { attendances: [absent.id], status: 'excused' })
  // Who that was is not known yet: nobody to invite.
  await app.call('arrivals.arrive', { meeting, who: { kind: 'text', text: 'noisette csoc' }, line: null })
  const { id } = await app.call('meetings.planNext', { meeting, ...day('2027-02-17') })
  const next = await app.call('meetings.page', { id })
  expect(next.summary).toMatchObject({
    ...{ title: '3e concertation – Secteur Nord', number: 3, date: '2027-02-17', startsAt: '09:00', endsAt: '12:00' },
    ...{
      place: 'Salle des fêtes',
      sector: 'Nord',
      series: draft.seriesName,
      state: 'preparing',
      invited: 3,
      present: 0,
    },
  })
  expect(next.attendances.map(({ lastName, structure }) => [lastName, structure])).toEqual([
    ['BRUMECLAIRE', null],
    ['ÉTOILEVERTE', 'Le Préau'],
    ['LUNEMAUVE', null],
  ])
  expect((await app.call('minutes.get', { meeting })).next?.id).toBe(id)
  const { next: printed } = await app.call('minutes.composed', { meeting })
  expect(plainText(doc(...printed)).replaceAll('\u00a0', ' ')).toBe(
    'Prochaine réunion\nMercredi 17 février 2027, de 9 h 00 à 12 h 00 – Salle des fêtes',
  )
  await expect(app.call('meetings.planNext', { meeting, ...day('2026-12-08') })).rejects.toThrow('next-not-later')
})

test('the next meeting is held when and where it is said to be; how to get in goes with the place', async () => {
  const app = await createReadyApp()
  const { id: meeting } = await app.call('meetings.create', { ...draft, place: 'Salle des fêtes' })
  await app.call('records.update', { record: 'meeting', id: meeting, changes: { access: 'Porte du jardin' } })
  const next = async (said: object) => {
    const { id } = await app.call('meetings.planNext', { meeting, ...day('2027-02-17'), ...said })
    const { startsAt, endsAt, place, access } = (await app.call('meetings.page', { id })).meeting
    return [startsAt, endsAt, place, access]
  }
  expect(await next({})).toEqual(['09:00', '12:00', 'Salle des fêtes', 'Porte du jardin'])
  expect(await next({ startsAt: '14:00', endsAt: null, place: ' Le Préau ' })).toEqual([
    '14:00',
    null,
    'Le Préau',
    null,
  ])
})

test('the next meeting of a group keeps its name', async () => {
  const app = await createReadyApp()
  const group = { ...draft, kind: 'workingGroup', title: 'Groupe mobilité', seriesName: '', number: null } as const
  const { id: meeting } = await app.call('meetings.create', group)
  const { id } = await app.call('meetings.planNext', { meeting, ...day('2027-01-05') })
  expect((await app.call('meetings.page', { id })).summary.title).toBe('Groupe mobilité')
  expect((await app.call('minutes.get', { meeting })).next?.id).toBe(id)
})

test('a series is joined by its name, whatever its accents and case', async () => {
  const app = await createReadyApp()
  await app.call('meetings.create', draft)
  await app.call('meetings.create', { ...draft, seriesName: 'CONCERTATIONS de la feuille de route' })
  expect((await app.call('meetings.choices', {})).series).toHaveLength(1)
})

test('someone typed once is suggested for the next meeting, without accents or order', async () => {
  const app = await createReadyApp()
  const first = await app.call('meetings.create', draft)
  const next = await app.call('meetings.create', draft)
  const who = {
    lastName: 'ÉTOILEVERTE',
    firstName: 'Félix',
    role: 'Médiateur',
    structure: 'Le Préau',
  } as const
  await attend(app, first.id, who)
  expect(await app.call('arrivals.suggest', { meeting: first.id, text: 'etoile' })).toMatchObject([{ isHere: true }])
  const found = await app.call('arrivals.suggest', { meeting: next.id, text: 'preau felix' })
  expect(found).toMatchObject([
    { lastName: 'ÉTOILEVERTE', firstName: 'Félix', role: 'Médiateur', structure: 'Le Préau' },
  ])
  const known = found[0]?.who
  if (known?.kind !== 'person') throw new Error('no suggestion')
  await attend(app, next.id, known, 'speaker')
  expect((await app.call('meetings.page', { id: next.id })).attendances).toMatchObject([
    { lastName: 'ÉTOILEVERTE', structure: 'Le Préau', part: 'speaker', status: 'present', person: known.person },
  ])
})

test('invisible and forbidden characters are taken out at entry, and counted', async () => {
  const app = await createReadyApp()
  const { id } = await app.call('meetings.create', draft)
  const changes = { place: 'Salle\u0000 des\u202e fe\u0302tes\uffff' }
  expect(await app.call('records.update', { record: 'meeting', id, changes })).toEqual({ cleaned: 3 })
  expect((await app.call('meetings.page', { id })).meeting.place).toBe('Salle des fêtes')
})

test('a text of nothing but such characters is no text', async () => {
  const app = await createReadyApp()
  const values = {
    name: 'Le Relais',
    commune: '\u202e',
    emails: ['\uffff', 'relais@example.org'],
    websites: ['\uffff'],
  }
  const { id } = await app.call('records.create', { record: 'actor', values })
  expect((await app.call('directory.actor', { id })).actor).toMatchObject({
    name: 'Le Relais',
    commune: null,
    emails: ['relais@example.org'],
    websites: null,
  })
})

test('attendances come by name, in French order', async () => {
  const app = await createReadyApp()
  const { id } = await app.call('meetings.create', draft)
  for (const lastName of ['ZÉPHIR', 'ÉPINE', 'EPI', 'DUVAL']) {
    await attend(app, id, { lastName })
  }
  const { attendances } = await app.call('meetings.page', { id })
  expect(attendances.map((one) => one.lastName)).toEqual(['DUVAL', 'EPI', 'ÉPINE', 'ZÉPHIR'])
})

test.each([
  ['nothing', [], false],
  ['headings and lists alone', [{ kind: 'text' }, { kind: 'attendance' }, { kind: 'followUps' }], false],
  ['a heading with its words', [{ kind: 'text' }, { kind: 'text', body: line('Mot de bienvenue') }], true],
  ['a title block that was written', [{ kind: 'front', body: line('Assemblée') }], true],
  ['the table of an axis', [{ kind: 'axis' }], true],
] as const)('minutes of %s: to be validated only once something is written in them', async (_, sections, written) => {
  const app = await createReadyApp()
  const { id: meeting } = await app.call('meetings.create', { ...draft, date: '2026-01-15' })
  await app.call('records.update', { record: 'meeting', id: meeting, changes: { state: 'toValidate' } })
  for (const section of sections)
    await app.call('records.create', {
      record: 'section',
      values: { level: 1, title: line('Titre'), ...section, meeting },
    })
  const [summary] = await app.call('meetings.list', {})
  const minutes = await app.call('minutes.get', { meeting })
  expect([summary?.hasText, hasText(minutes.sections)]).toEqual([written, written])
  const { todos } = await app.call('workspace.home', {})
  expect(todos.map(({ kind }) => kind)).toContain(written ? 'minutesToFinish' : 'minutesMissing')
})
