import { randomUUID } from 'node:crypto'
import { strFromU8, unzipSync } from 'fflate'
import { expect, test } from 'vitest'
import type { RowId } from '#shared/kernel/ids.ts'
import { doc, paragraph } from '#shared/text/rich-text/build.ts'
import { meetingDraft } from '../support/meeting-draft.ts'
import { createReadyApp } from '../support/test-app.ts'

const secret = 'Chuchotement'

test('notes for the secretariat alone reach neither the preview nor any part of the Word file', async () => {
  const app = await createReadyApp()
  const { id: meeting } = await app.call('meetings.create', {
    ...meetingDraft,
    title: 'Réunion de rentrée',
    number: 1,
    seriesName: '',
    endsAt: '12:00',
  })
  const { id: section } = await app.call('minutes.addSection', { meeting, after: null, kind: 'text', level: 1 })
  const said = doc(paragraph('Dit devant tous'))
  await app.call('records.update', { record: 'section', id: section, changes: { body: said } })
  const workNotes = doc(paragraph(`${secret} : rappeler la mairie`))
  await app.call('records.update', { record: 'meeting', id: meeting as RowId, changes: { workNotes } })
  const preview = JSON.stringify(await app.call('minutes.preview', { meeting }))
  expect([preview.includes('Dit devant tous'), preview.includes(secret)]).toEqual([true, false])
  const job = randomUUID()
  await app.call('minutes.exportWord', { meeting, job })
  const bytes = app.app.file(job)?.bytes ?? new Uint8Array()
  const parts = Object.values(unzipSync(bytes)).map((part) => strFromU8(part))
  expect(parts.some((part) => part.includes('Dit devant tous'))).toBe(true)
  expect(parts.filter((part) => part.includes(secret))).toEqual([])
})
