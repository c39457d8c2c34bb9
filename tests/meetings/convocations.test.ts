import { expect, test } from 'vitest'
import type { WordsOwner } from '#shared/contract/meetings/convocations.ts'
import type { RowId } from '#shared/kernel/ids.ts'
import { line } from '#shared/text/rich-text/build.ts'
import { linesOf } from '#shared/text/rich-text/plain-text.ts'
import { meetingDraft } from '../support/meeting-draft.ts'
import { createReadyApp, type TestApp } from '../support/test-app.ts'

const meetingOf = async (app: TestApp, template: RowId | null = null): Promise<RowId> => {
  const { id } = await app.call('meetings.create', {
    ...meetingDraft,
    title: 'Comité de mars',
    kind: 'committee',
    number: null,
    seriesName: '',
    date: '2027-03-01',
    endsAt: '12:00',
    template,
  })
  return id
}

const said = async (app: TestApp, of: WordsOwner) => {
  const { own, document, message } = await app.call('convocations.words', { of })
  return {
    own,
    letter: linesOf(document.body).join('\n').replaceAll('\u00a0', ' '),
    mail: message.body.replaceAll('\u00a0', ' '),
  }
}

/** Takes the words up, and writes others. */
const rewritten = async (app: TestApp, of: WordsOwner, letter: string, mail: string) => {
  await app.call('convocations.rewrite', { of })
  const { own } = await said(app, of)
  if (own === null) throw new Error('No words of its own')
  await app.call('records.update', { record: own.record, id: own.id, changes: { letter: line(letter), mail } } as never)
}

test('a meeting says its own words, else those of its kind, else those that are shipped; each way back is one gesture', async () => {
  const app = await createReadyApp()
  const meeting = { kind: 'meeting', id: await meetingOf(app) } as const
  const kind = { kind: 'kind', of: 'committee' } as const
  const shipped = await said(app, meeting)
  expect(shipped.own).toBeNull()
  expect(shipped.letter).toContain('vous invitons au comité de pilotage')
  expect(shipped.mail).toContain('Nous vous invitons à la réunion « Comité de mars ».')

  await rewritten(app, kind, 'Le comité se tient.', 'Le comité vous attend.')
  expect(await said(app, meeting)).toMatchObject({
    own: null,
    letter: expect.stringContaining('Le comité se tient.'),
    mail: expect.stringContaining('Le comité vous attend.'),
  })

  await rewritten(app, meeting, 'Celui de mars se tient.', 'Mars vous attend.')
  expect(await said(app, meeting)).toMatchObject({
    letter: expect.stringContaining('Celui de mars se tient.'),
    mail: expect.stringContaining('Mars vous attend.'),
  })

  await app.call('convocations.restore', { of: meeting })
  expect((await said(app, meeting)).letter).toContain('Le comité se tient.')
  await app.call('history.undo', {})
  expect((await said(app, meeting)).letter).toContain('Celui de mars se tient.')
  await app.call('history.redo', {})
  await app.call('convocations.restore', { of: kind })
  expect(await said(app, meeting)).toEqual(shipped)
})

test('taking the usual words up changes nothing of what is said', async () => {
  const app = await createReadyApp()
  const of = { kind: 'meeting', id: await meetingOf(app) } as const
  const before = await said(app, of)
  await app.call('convocations.rewrite', { of })
  const after = await said(app, of)
  expect([after.letter, after.mail]).toEqual([before.letter, before.mail])
  expect(after.own).toMatchObject({ record: 'meeting', id: of.id })
})

test('a template gives its words to the meetings that start from it', async () => {
  const app = await createReadyApp()
  const { id } = await app.call('agenda.addTemplate', { name: 'Comité court' })
  const of = { kind: 'template', id } as const
  expect((await said(app, of)).mail).toContain('Nous vous invitons à la réunion suivante.')
  await rewritten(app, of, 'Un comité court.', 'Une heure, pas plus.')
  const meeting = await said(app, { kind: 'meeting', id: await meetingOf(app, id) })
  expect(meeting.letter).toContain('Un comité court.')
  expect(meeting.mail).toContain('Une heure, pas plus.')
})
