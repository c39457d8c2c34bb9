import { expect, test } from 'vitest'
import { meetingDraft } from '../support/meeting-draft.ts'
import { createReadyApp } from '../support/test-app.ts'

test('a text follows the section it is asked after; the title block heads the minutes, the two lists end them', async () => {
  const app = await createReadyApp()
  const { id: meeting } = await app.call('meetings.create', meetingDraft)
  const add = (kind: 'front' | 'text' | 'attendance' | 'followUps', after: typeof meeting | null) =>
    app.call('minutes.addSection', { meeting, after, kind, level: 1 })
  const first = await add('text', null)
  await add('text', first.id)
  await add('attendance', first.id)
  await add('followUps', first.id)
  await add('text', first.id)
  await add('front', first.id)
  const { sections } = await app.call('minutes.get', { meeting })
  expect(sections.map(({ kind }) => kind)).toEqual(['front', 'text', 'text', 'text', 'followUps', 'attendance'])
  expect(sections[1]?.id).toBe(first.id)
})
