import { randomUUID } from 'node:crypto'
import { unzipSync } from 'fflate'
import { expect, test } from 'vitest'
import type { SendingSubject } from '#shared/contract/workspace/sendings.ts'
import type { RowId } from '#shared/kernel/ids.ts'
import { create } from '../support/directory.ts'
import { list, prepared as preparedMeeting, update, words } from '../support/meeting-documents.ts'
import { forumDraft } from '../support/meeting-draft.ts'
import { officeErrors } from '../support/read-docx.ts'
import { createReadyApp, type TestApp } from '../support/test-app.ts'

const day = '2026-11-24'

/** Written minutes of a meeting where two were present, one excused, and one invited did not come; not validated yet. */
const prepared = async () => {
  const app = await createReadyApp({ host: { printPdf: async () => Buffer.from('%PDF') } })
  const meeting = await preparedMeeting(app)
  const present = await list(app, meeting, 'BRUMECLAIRE')
  const excused = await list(app, meeting, 'LANUAGE')
  const absent = await list(app, meeting, 'NOISETTE')
  await update(app, 'attendance', excused, { status: 'excused' })
  await update(app, 'attendance', absent, { status: null, invited: true })
  const { attendances } = await app.call('meetings.page', { id: meeting })
  const mails = [
    [present, 'brume@mdr.example'],
    [excused, 'lanuage@udaf.example'],
  ] as const
  for (const [id, email] of mails) {
    const person = attendances.find((one) => one.id === id)?.person as RowId
    await update(app, 'person', person, { email })
  }
  await app.call('minutes.addSection', { meeting, after: null, kind: 'text', level: 1 } as never)
  return {
    app,
    meeting,
    present,
    excused,
    absent,
    subject: { kind: 'minutes', meeting } satisfies SendingSubject as SendingSubject,
  }
}

const validate = (app: TestApp, meeting: RowId) => app.call('versions.validate', { meeting, date: day, note: '' })

const page = (app: TestApp, subject: SendingSubject) => app.call('sendings.page', { subject })

const told = async (app: TestApp, subject: SendingSubject) =>
  (await page(app, subject)).recipients.map(({ name, group, state }) => `${name.split(' ')[0]} ${group} ${state}`)

const note = (app: TestApp, subject: SendingSubject, to: readonly RowId[], way: 'mail' | 'aside' | 'hand' = 'mail') =>
  app.call('sendings.note', { subject, to: [...to], way, on: day })

const toGive = async (app: TestApp): Promise<number | null> => {
  const todo = (await app.call('workspace.home', {})).todos.find(({ kind }) => kind === 'minutesToGive')
  return todo?.kind === 'minutesToGive' ? todo.persons : null
}

test('the minutes of a forum are told of as of a forum, and who is not recognised yet is called as they were noted', async () => {
  const app = await createReadyApp()
  const { id: meeting } = await app.call('meetings.create', forumDraft)
  await app.call('arrivals.arrive', { meeting, who: { kind: 'text', text: 'noisette csoc' } })
  const subject = { kind: 'minutes', meeting } satisfies SendingSubject
  const [recipient] = (await page(app, subject)).recipients
  expect(recipient?.name).toBe('«\u00a0noisette csoc\u00a0»')
  const { parts } = await app.call('sendings.message', { subject, to: recipient?.id as RowId, variants: {} as never })
  const said = parts.map(({ text }) => text).join('')
  expect(said).toContain('ci-joint le compte-rendu du forum «')
  expect(said).not.toContain('réunion')
})

test('minutes are given out once validated, to those who were there first; home counts who waits for them', async () => {
  const { app, meeting, present, excused, absent, subject } = await prepared()
  expect((await page(app, subject)).waiting).toBe('Le compte-rendu se diffuse une fois validé.')
  const early = app.call('sendings.drafts', { subject, to: [present], job: randomUUID() })
  await expect(early).rejects.toMatchObject({ error: { code: 'sending-too-soon' } })
  expect(await toGive(app)).toBeNull()
  await validate(app, meeting)
  expect((await page(app, subject)).waiting).toBeNull()
  expect(await told(app, subject)).toEqual([
    'BRUMECLAIRE present toTell',
    'LANUAGE excused toTell',
    'NOISETTE invited toTell',
  ])
  expect(await toGive(app)).toBe(3)
  await note(app, subject, [present])
  await note(app, subject, [absent], 'aside')
  expect(await told(app, subject)).toEqual([
    'BRUMECLAIRE present told',
    'LANUAGE excused toTell',
    'NOISETTE invited aside',
  ])
  expect(await toGive(app)).toBe(1)
  await note(app, subject, [excused], 'hand')
  expect(await toGive(app)).toBeNull()
  await app.call('history.undo', {})
  expect(await toGive(app)).toBe(1)
})

test('who has an older version is told so, and is given the newer one', async () => {
  const { app, meeting, present, subject } = await prepared()
  await validate(app, meeting)
  await note(app, subject, [present])
  await app.call('versions.reopen', { meeting, reason: 'Un chiffre est faux' })
  await validate(app, meeting)
  const one = (await page(app, subject)).recipients.find(({ id }) => id === present)
  expect([one?.state, one?.noted?.said]).toEqual(['changed', 'version 1'])
})

test('each group is joined what it is given, and what one was asked is said to them alone', async () => {
  const { app, meeting, present, excused, subject } = await prepared()
  await app.call('followUps.add', {
    meeting,
    items: [
      {
        kind: 'task',
        text: 'Relire la charte',
        bearer: { name: 'Aubin BRUMECLAIRE', person: null, actor: null },
        dueOn: '2027-03-20',
        section: null,
      },
      {
        kind: 'task',
        text: 'Réserver la salle avant le 2 avril',
        bearer: { name: 'Aubin BRUMECLAIRE', person: null, actor: null },
        dueOn: '2027-04-02',
        section: null,
      },
    ],
  })
  await validate(app, meeting)
  const message = async (to: RowId) =>
    (await app.call('sendings.message', { subject, to })).parts.map(({ text }) => text).join('')
  expect(await message(present)).toMatch(/Relire la charte, avant le 20\smars\s2027/)
  // Said once: its words give the day.
  expect(await message(present)).toMatch(/Réserver la salle avant le 2\savril$/m)
  expect(await message(excused)).not.toContain('Relire la charte')
  const job = randomUUID()
  const variants = { present: 'complete', excused: 'withoutPersons' } as const
  const { drafts } = await app.call('sendings.drafts', { subject, to: [present, excused], variants, job })
  expect(drafts).toBe(2)
  const files = Object.entries(unzipSync(app.app.file(job)?.bytes ?? new Uint8Array()))
  const joined = files.map(([, bytes]) => /filename="([^"]+)"/.exec(Buffer.from(bytes).toString())?.[1])
  expect(joined[0]).toMatch(/^Compte-rendu_.*_v1\.docx$/)
  expect(joined[1]).toMatch(/_sans-personnes\.docx$/)
  const short = { meeting, variant: 'synthesis', job: randomUUID() } as const
  await app.call('minutes.exportWord', short)
  const given = { subject, to: [excused], variants: { excused: 'synthesis' }, job: randomUUID() } as const
  await app.call('sendings.drafts', { ...given, to: [...given.to] })
  const draft = Buffer.from(app.app.file(given.job)?.bytes ?? [])
    .toString()
    .replaceAll('\r\n', '')
  expect(draft).toContain(Buffer.from(app.app.file(short.job)?.bytes ?? []).toString('base64'))
  const other = randomUUID()
  await app.call('sendings.drafts', { subject, to: [present], variants, as: 'pdf', job: other })
  expect(Buffer.from(app.app.file(other)?.bytes ?? []).toString()).toMatch(/filename="Compte-rendu_[^"]*_v1\.pdf"/)
  await app.call('sendings.note', { subject, to: [excused], way: 'mail', on: day, variants })
  expect((await page(app, subject)).recipients.find(({ id }) => id === excused)?.noted?.variant).toBe('withoutPersons')
})

test('minutes sent to the address of a structure say for whom they are', async () => {
  const { app, meeting, present, excused, subject } = await prepared()
  const { attendances } = await app.call('meetings.page', { id: meeting })
  const { person, actor } = attendances.find(({ id }) => id === excused) ?? {}
  await update(app, 'person', person as RowId, { email: null })
  await update(app, 'actor', actor as RowId, { emails: ['udaf@udaf.example'] })
  await validate(app, meeting)
  const message = async (to: RowId) =>
    (await app.call('sendings.message', { subject, to })).parts.map(({ text }) => text).join('')
  expect(await message(excused)).toMatch(/^À l’attention d’Aubin LANUAGE\n\nBonjour,/)
  expect(await message(present)).not.toContain('attention')
})

test('somebody on no list is added, reached at the address of their structure, and keeps what they were given', async () => {
  const { app, meeting, subject } = await prepared()
  const actor = await create(app, 'actor', { name: 'Département', emails: ['accueil@departement.example'] })
  await validate(app, meeting)
  await app.call('sendings.add', { subject, person: null, actor, name: 'Département' })
  await app.call('sendings.add', { subject, person: null, actor: null, name: 'Odile VENTCLAIR' })
  await app.call('sendings.add', { subject, person: null, actor: null, name: 'odile Ventclair' })
  const others = (await page(app, subject)).recipients.filter(({ group }) => group === 'others')
  expect((await page(app, subject)).missing).toContain('replyEmail')
  expect(others.map(({ name, reach, state }) => [name, reach, state])).toEqual([
    ['Département', 'mail', 'toTell'],
    ['Odile VENTCLAIR', 'none', 'toTell'],
  ])
  await note(
    app,
    subject,
    others.map(({ id }) => id),
    'hand',
  )
  expect(await told(app, subject)).toEqual(expect.arrayContaining(['Département others told', 'Odile others told']))
})

test('somebody who was added by mistake is taken off the list, and home no longer waits for them', async () => {
  const { app, meeting, present, excused, absent, subject } = await prepared()
  await validate(app, meeting)
  await note(app, subject, [present, excused, absent])
  await app.call('sendings.add', { subject, person: null, actor: null, name: 'Odile VENTCLAIR' })
  expect(await toGive(app)).toBe(1)
  const other = (await page(app, subject)).recipients.find(({ group }) => group === 'others')
  await app.call('sendings.forget', { subject, to: other?.id as RowId })
  expect((await page(app, subject)).recipients.some(({ group }) => group === 'others')).toBe(false)
  expect(await toGive(app)).toBeNull()
})

test('letters give out minutes too, in a Word that Office accepts', async () => {
  const { app, meeting, absent, subject } = await prepared()
  await validate(app, meeting)
  const job = randomUUID()
  const { letters, name } = await app.call('sendings.letters', { subject, to: [absent], job })
  expect([letters, name]).toEqual([1, 'Lettres-compte-rendu_2e-concertation_2027-03-01.docx'])
  const content = app.app.file(job)?.bytes ?? new Uint8Array()
  expect(words(content).join('\n')).toContain('NOISETTE')
  expect(await officeErrors(content)).toEqual([])
})
