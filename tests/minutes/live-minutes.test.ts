import { expect, test } from 'vitest'
import { doc, line, paragraph } from '#shared/text/rich-text/build.ts'
import { linesOf, plainText } from '#shared/text/rich-text/plain-text.ts'
import { prepared } from '../support/meeting-documents.ts'
import { createReadyApp } from '../support/test-app.ts'

test('minutes of an agenda print what was said, what was not come to, and no title of a point left empty', async () => {
  const app = await createReadyApp()
  const meeting = await prepared(app)
  await app.call('records.update', { record: 'meeting', id: meeting, changes: { place: 'Salle des fêtes' } })
  const { agenda } = await app.call('meetings.page', { id: meeting })
  const [said, untreated, left] = agenda.filter(({ kind }) => kind !== 'pause')
  if (said === undefined || untreated === undefined || left === undefined) throw new Error('three points')
  await app.call('records.update', { record: 'agendaItem', id: untreated.id, changes: { outcome: 'untreated' } })
  for (const [index, point] of [left, untreated, said].entries()) {
    const { id } = await app.call('minutes.addSection', { meeting, after: null, kind: 'text', level: 1 })
    const body = index === 2 ? doc(paragraph('Bonjour.')) : null
    const changes = { agendaItem: point.id, title: line(`Point ${3 - index}`), body }
    await app.call('records.update', { record: 'section', id, changes })
  }
  const { body } = await app.call('minutes.preview', { meeting })
  const headings = body.content.flatMap((block) =>
    block.type === 'heading' ? [[block.attrs.number, plainText(doc(block))]] : [],
  )
  expect(headings).toEqual([
    ['1', 'Point 1'],
    ['2', 'Point 2'],
  ])
  const lines = linesOf(body).map((words) => words.replaceAll('\u00a0', ' '))
  expect(lines).toContain('De 9 h 00 à 12 h 00 – Salle des fêtes')
  expect(lines.slice(-4)).toEqual(['Point 1', 'Bonjour.', 'Point 2', 'Non traité'])
})
