import { expect, test } from 'vitest'
import type { InvitationsPage } from '#shared/contract/meetings/invitations.ts'
import type { RowId } from '#shared/kernel/ids.ts'
import { attend } from '../support/attend.ts'
import { create } from '../support/directory.ts'
import { createReadyApp, type TestApp } from '../support/test-app.ts'

const ouestRhodanien = '200040566'

/** A meeting of a sector of one EPCI, where an association, two elected people and a structure without anyone are known. */
const prepared = async () => {
  const app = await createReadyApp()
  const { sectors } = await app.call('meetings.choices', {})
  const sector = sectors[0]?.id as RowId
  await create(app, 'sectorArea', { sector, kind: 'epci', code: ouestRhodanien })
  const here = { inseeCode: '69001', commune: 'Affoux' }
  const association = await create(app, 'actor', { name: 'Foyer des Tilleuls', kind: 'association', ...here })
  const town = await create(app, 'actor', { name: 'Mairie d’Affoux', kind: 'commune', ...here })
  const recycling = await create(app, 'actor', {
    name: 'Recyclerie des Trois Ponts',
    kind: 'integration',
    emails: ['accueil@trois-ponts.exemple.fr'],
    ...here,
  })
  const person = async (lastName: string, actor: RowId, more: object = {}, post: object = {}) => {
    const id = await create(app, 'person', { lastName, firstName: 'Oriane', ...more })
    await create(app, 'post', { person: id, actor, title: 'Responsable', ...post })
    return id
  }
  const brume = await person('BRUMECLAIRE', association, { email: 'brume@tilleuls.exemple.fr' })
  const fleur = await person('FLEURANT', town, {}, { quality: 'elected' })
  const noise = await person('NOISELIER', town, {}, { quality: 'elected' })
  const { id: meeting } = await app.call('meetings.create', { ...draft, sector })
  return { app, meeting, sector, association, recycling, brume, fleur, noise }
}

const page = (app: TestApp, meeting: RowId): Promise<InvitationsPage> => app.call('invitations.page', { meeting })

const names = ({ invitations }: InvitationsPage) =>
  invitations.map(({ attendance }) => attendance.lastName ?? attendance.structure)

const ticked = (persons: readonly RowId[], structures: readonly RowId[] = []) => ({
  kind: 'ticked' as const,
  persons: [...persons],
  structures: [...structures],
})

test('those who may be invited are people, then structures without a known person; who is invited leaves the list', async () => {
  const { app, meeting, sector, recycling } = await prepared()
  const all = await app.call('invitations.candidates', { meeting, filter: { sectors: [sector] }, limit: 8 })
  expect(all.rows.map(({ kind, name }) => [kind, name])).toEqual([
    ['person', 'BRUMECLAIRE Oriane'],
    ['person', 'FLEURANT Oriane'],
    ['person', 'NOISELIER Oriane'],
    ['structure', 'Recyclerie des Trois Ponts'],
  ])
  expect(all.rows[1]).toMatchObject({ elected: true, structure: 'Mairie d’Affoux', title: 'Responsable' })
  await app.call('invitations.invite', { meeting, who: ticked([], [recycling]) })
  expect((await app.call('invitations.candidates', { meeting, filter: {}, limit: 2 })).total).toBe(3)
})

test('an invitation keeps what the directory says that day, and comes before any presence', async () => {
  const { app, meeting, brume, association } = await prepared()
  await app.call('invitations.invite', { meeting, who: ticked([brume]) })
  const [invitation] = (await page(app, meeting)).invitations
  expect(invitation).toMatchObject({
    addresses: ['brume@tilleuls.exemple.fr'],
    attendance: {
      lastName: 'BRUMECLAIRE',
      role: 'Responsable',
      structure: 'Foyer des Tilleuls',
      actor: association,
      invited: true,
      status: null,
      part: 'participant',
    },
  })
})

test('all that a filter keeps is invited in one gesture, once, and taken back in one', async () => {
  const { app, meeting } = await prepared()
  const elected = { meeting, who: { kind: 'filter', filter: { elected: true } } } as const
  expect(await app.call('invitations.invite', elected)).toEqual({ invited: 2 })
  expect(await app.call('invitations.invite', elected)).toEqual({ invited: 0 })
  expect(names(await page(app, meeting))).toEqual(['FLEURANT', 'NOISELIER'])
  await app.call('history.undo', {})
  expect(names(await page(app, meeting))).toEqual([])
})

test('what is missing is said once someone is invited, and mended by its own gesture', async () => {
  const { app, meeting, brume } = await prepared()
  expect((await page(app, meeting)).gaps).toEqual([])
  await app.call('invitations.invite', { meeting, who: ticked([brume]) })
  const { gaps } = await page(app, meeting)
  expect(gaps).toEqual([
    { family: 'elected', column: null, known: 2, neverCame: true },
    { family: 'integration', column: null, known: 1, neverCame: true },
  ])
  await app.call('invitations.invite', { meeting, who: { kind: 'gap', gap: { family: 'elected', column: null } } })
  expect(names(await page(app, meeting))).toEqual(['BRUMECLAIRE', 'FLEURANT', 'NOISELIER'])
})

test('someone on the list already is invited on their own line, which an invitation withdrawn leaves there', async () => {
  const { app, meeting, brume } = await prepared()
  const { id } = await attend(app, meeting, { person: brume }, 'facilitator')
  await app.call('invitations.invite', { meeting, who: ticked([brume, brume]) })
  const { attendances } = await app.call('meetings.page', { id: meeting })
  expect(attendances).toMatchObject([{ id, invited: true, part: 'facilitator', status: 'present' }])
  await app.call('invitations.withdraw', { attendance: id })
  expect((await app.call('meetings.page', { id: meeting })).attendances).toMatchObject([{ id, status: 'present' }])
  expect(names(await page(app, meeting))).toEqual([])
})

test('an invitation of whom nothing is noted goes whole', async () => {
  const { app, meeting, fleur } = await prepared()
  await app.call('invitations.invite', { meeting, who: ticked([fleur]) })
  const [invitation] = (await page(app, meeting)).invitations
  await app.call('invitations.withdraw', { attendance: invitation?.attendance.id as RowId })
  expect((await app.call('meetings.page', { id: meeting })).attendances).toEqual([])
})

test('a joined person is invited once, by the row that stands for them, and written to at what either row says', async () => {
  const { app, meeting, brume, noise } = await prepared()
  const twin = await create(app, 'person', { lastName: 'BRUMECLAIR', email: 'o.brume@exemple.fr', sameAs: brume })
  await app.call('invitations.invite', { meeting, who: ticked([twin, brume, noise]) })
  const { invitations } = await page(app, meeting)
  expect(invitations.map(({ attendance, addresses }) => [attendance.person, addresses])).toEqual([
    [brume, ['brume@tilleuls.exemple.fr', 'o.brume@exemple.fr']],
    [noise, []],
  ])
})

test('a name that the directory does not know enters it, invited; a known one is taken for the person it names', async () => {
  const { app, meeting, brume } = await prepared()
  const invite = (lastName: string, firstName: string) =>
    app.call('invitations.invite', { meeting, who: { kind: 'typed', lastName, firstName, structure: '' } })
  expect(await invite('ORMEVIVE', 'Silvère')).toEqual({ invited: 1 })
  expect(await invite('BRUMECLAIRE', 'Oriane')).toEqual({ invited: 1 })
  expect(await invite('Ormevive', 'Silvère')).toEqual({ invited: 0 })
  const { invitations } = await page(app, meeting)
  expect(invitations.map(({ attendance }) => attendance.lastName)).toEqual(['BRUMECLAIRE', 'ORMEVIVE'])
  expect(invitations[0]?.attendance.person).toBe(brume)
})

test('a meeting is considered convened when a person says so, and « Annuler » takes it back', async () => {
  const { app, meeting, brume } = await prepared()
  const state = async () => (await app.call('meetings.page', { id: meeting })).meeting.state
  await app.call('invitations.invite', { meeting, who: ticked([brume]) })
  await app.call('invitations.convene', { meeting })
  expect(await state()).toBe('convened')
  await app.call('history.undo', {})
  expect(await state()).toBe('preparing')
})

test('a meeting that moves is to be told anew to everyone', async () => {
  const { app, meeting, brume, fleur } = await prepared()
  const told = async () => (await app.call('meetings.page', { id: meeting })).told.length
  await app.call('invitations.invite', { meeting, who: ticked([brume, fleur]) })
  const subject = { kind: 'invitation', meeting } as const
  const to = (await app.call('sendings.page', { subject })).recipients.map(({ id }) => id)
  await app.call('sendings.note', { subject, to, way: 'mail', on: '2026-11-24' })
  expect(await told()).toBe(2)
  await app.call('meetings.postpone', {
    id: meeting,
    reason: 'Salle inondée',
    date: '2026-12-15',
    startsAt: '09:00',
    endsAt: '12:00',
  })
  expect(await told()).toBe(0)
  await app.call('sendings.note', { subject, to, way: 'mail', on: '2026-11-24' })
  expect((await app.call('meetings.page', { id: meeting })).meeting.state).toBe('convened')
})

test('the mail says when, where, what about, until when to answer', async () => {
  const { app, meeting, brume } = await prepared()
  await create(app, 'agendaItem', { meeting, kind: 'point', title: 'Les axes prioritaires', position: 'a0' })
  await create(app, 'agendaItem', { meeting, kind: 'pause', title: 'Pause', position: 'a1' })
  await app.call('records.update', { record: 'meeting', id: meeting, changes: { replyBy: '2026-12-01' } })
  await app.call('invitations.invite', { meeting, who: ticked([brume]) })
  const mail = async (kind: 'invitation' | 'reminder') => {
    const subject = { kind, meeting } as const
    const to = (await app.call('sendings.page', { subject })).recipients[0]?.id as RowId
    const { subject: about, parts } = await app.call('sendings.message', { subject, to })
    return { to, about: plain(about), body: plain(parts.map(({ text }) => text).join('')) }
  }
  const { to, about, body } = await mail('invitation')
  expect(about).toBe('Invitation : Concertation, 8 décembre 2026')
  expect(body).toContain('Date : mardi 8 décembre 2026\nHeure : 9 h 00 – 12 h 00\nLieu : Salle des fêtes')
  expect(body).toContain('Ordre du jour :\n– Les axes prioritaires\n\nMerci de nous dire')
  expect(body).toContain('avant le 1er décembre 2026.')
  await app.call('sendings.note', { subject: { kind: 'invitation', meeting }, to: [to], way: 'mail', on: '2026-11-24' })
  expect((await mail('reminder')).about).toBe('Votre réponse : Concertation, 8 décembre 2026')
})

const plain = (text: string): string => text.replaceAll('\u00A0', ' ')

const draft = {
  title: 'Concertation',
  kind: 'concertation',
  number: null,
  seriesName: '',
  date: '2026-12-08',
  startsAt: '09:00',
  endsAt: '12:00',
  place: 'Salle des fêtes',
} as const
