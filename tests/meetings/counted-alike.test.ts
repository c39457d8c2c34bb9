import { expect, test } from 'vitest'
import type { Attendance } from '#shared/records/records.ts'
import { attendanceSentence } from '../../src/renderer/meetings/arrivals/attendance-sentence.ts'
import { list, prepared, update, words, written } from '../support/meeting-documents.ts'
import { createReadyApp } from '../support/test-app.ts'

/** Somebody a meeting knows, and what is known of whether they come. */
const people: Readonly<Record<string, Partial<Pick<Attendance, 'status' | 'answer' | 'part' | 'representedBy'>>>> = {
  ANSEVENT: { status: null },
  BRUMECLAIRE: { status: null, answer: 'yes' },
  CHAUDERIVE: { status: null, answer: 'no' },
  DOUCEBRISE: { status: 'excused' },
  FLEURDELIRE: { status: 'represented', representedBy: 'VENT Ada' },
  GIVREFIN: { status: 'present' },
  HERBEFOLLE: { status: 'present', part: 'facilitator' },
}

const namesIn = (lines: readonly string[]): readonly string[] =>
  Object.keys(people).filter((name) => lines.some((line) => line.startsWith(name)))

test('who is expected, there or excused is counted alike on the sheet, in the minutes and on the screen', async () => {
  const app = await createReadyApp()
  const meeting = await prepared(app)
  for (const [name, changes] of Object.entries(people))
    await update(app, 'attendance', await list(app, meeting, name), changes)

  const { attendees } = await app.call('arrivals.room', { meeting })
  expect(attendanceSentence(attendees).replaceAll('\u00a0', ' ')).toBe(
    '2 présents dont 1 animateur, 1 excusé, 1 représenté, 2 attendus',
  )

  const sheet = words((await written(app, meeting, { kind: 'attendanceSheet', freeLines: 2 })).content)
  // Whoever is known has a line: who said no is « absence excusée » on it.
  expect(namesIn(sheet)).toEqual(Object.keys(people))
  expect(sheet.filter((line) => line === 'absence excusée')).toHaveLength(2)
  expect(sheet.filter((line) => line === 'représentation par VENT Ada')).toHaveLength(1)
  expect(sheet.join(' ')).toContain('(n° 8 à 9)')

  // Of the minutes, whoever is noted: the others are not told to have come, nor not to have.
  await app.call('minutes.addSection', { meeting, after: null, kind: 'attendance', level: 1 })
  const job = crypto.randomUUID()
  await app.call('minutes.exportWord', { meeting, job })
  const minutes = words(app.app.file(job)?.bytes ?? new Uint8Array())
  const [excused, represented] = ['Personnes excusées', 'Personnes représentées'].map((label) => minutes.indexOf(label))
  expect(namesIn(minutes.slice(0, excused))).toEqual(['GIVREFIN', 'HERBEFOLLE'])
  expect(namesIn(minutes.slice(excused, represented))).toEqual(['DOUCEBRISE'])
  expect(namesIn(minutes.slice(represented))).toEqual(['FLEURDELIRE'])
})
