import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { writeDocx } from '#main/office/docx/write-docx.ts'
import { cleanText } from '#shared/kernel/clean-text.ts'
import type { RowId } from '#shared/kernel/ids.ts'
import { inOrder, type Programme } from '#shared/records/meetings/programme-item/programme-line.ts'
import type { ProgrammeItem } from '#shared/records/records.ts'
import { records } from '#shared/records/records.ts'
import { linesOf } from '#shared/text/rich-text/plain-text.ts'
import { plannedMeeting } from '../../../../../tests/support/planned-meeting.ts'
import { officeErrors, paragraphsOf } from '../../../../../tests/support/read-docx.ts'
import { arbitraryRow, rowWith } from '../../../../../tests/support/rows.ts'
import { templateBytes } from '../../../../../tests/support/template-bytes.ts'
import { composeProgramme } from './compose-programme.ts'
import { programmeTable } from './programme-table.ts'

const planned = plannedMeeting({
  title: 'Forum des Joncs',
  kind: 'forum',
  date: '2027-03-01',
  startsAt: '09:00',
  endsAt: '12:00',
  place: 'Grange',
})

const room = (name: string) => rowWith(records.programmeRoom, name, { name })
const line = (title: string, values: Partial<ProgrammeItem>, ...speakers: readonly string[]) => ({
  item: rowWith(records.programmeItem, title, { kind: 'workshop', title, ...values }),
  speakers: speakers.map((name) => ({
    speaker: rowWith(records.programmeSpeaker, name, { name }),
    key: name,
    detail: 'Conseillère, Maison',
  })),
})
const within = (name: string, startsAt: string | null, endsAt: string | null) => ({
  room: room(name).id,
  startsAt,
  endsAt,
})
const programmeOf = (rooms: readonly string[], lines: Programme['lines']): Programme => {
  const all = rooms.map(room)
  return { rooms: all, lines: inOrder(lines, all) }
}
const said = (lines: readonly string[]) =>
  lines.flatMap((text) => text.replaceAll('\u00A0', ' ').split('\n')).filter((text) => text !== '')
const tableOf = (programme: Programme) => said(linesOf({ type: 'doc', content: [programmeTable(programme)] }))

describe('the table of hours and rooms', () => {
  test('says until when, who, and what still runs when something begins elsewhere', () => {
    const programme = programmeOf(
      ['Grange', 'Préau'],
      [
        line('Longue', within('Grange', '10:00', '12:00'), 'BRUMELOURDE Ada'),
        line('Tardive', within('Préau', '11:00', '11:30')),
        line('Prêt', { kind: 'stand', ...within('Préau', null, null) }),
        line('Sans place', {}),
      ],
    )
    expect(tableOf(programme)).toEqual([
      ...['Horaire', 'Grange', 'Préau'],
      ...['10 h 00', 'Longue', 'Atelier, jusqu’à 12 h 00', 'BRUMELOURDE Ada'],
      ...['11 h 00', '(suite : Longue)', 'Tardive', 'Atelier, jusqu’à 11 h 30'],
      ...['Stands, toute la durée', 'Préau : Prêt'],
    ])
  })

  test('what runs alone stands across the rooms, and names its own', () => {
    const programme = programmeOf(
      ['Grange', 'Préau'],
      [
        line('Café', { kind: 'welcome', ...within('Préau', '09:00', '09:30') }),
        line('Un', within('Grange', '09:30', '10:30')),
        line('Deux', within('Préau', '09:30', '10:00')),
        line('Emmaüs', { kind: 'stand', ...within('Préau', null, null) }),
        line('Fablab', { kind: 'stand', ...within('Préau', null, null) }),
      ],
    )
    const table = programmeTable(programme)
    const spans =
      table.type === 'table' ? table.content.map(({ content }) => content.map(({ attrs }) => attrs?.colspan ?? 1)) : []
    expect(spans).toEqual([
      [1, 1, 1],
      [1, 2],
      [1, 1, 1],
      [1, 2],
    ])
    expect(tableOf(programme).slice(3, 6)).toEqual(['9 h 00', 'Café', 'Accueil, jusqu’à 9 h 30, Préau'])
    expect(tableOf(programme).slice(-2)).toEqual(['Stands, toute la durée', 'Préau : Emmaüs ; Fablab'])
  })

  test('is a list in one room, and when the rooms no longer hold on the page', () => {
    const one = programmeOf(['Grange'], [line('Seule', within('Grange', '10:00', '11:00'))])
    expect(tableOf(one)).toEqual(['Horaire', 'Programme', 'Intervenants', '10 h 00 – 11 h 00', 'Seule'])
    const names = ['A', 'B', 'C', 'D', 'E']
    const many = programmeOf(
      names,
      names.map((name) => line(`En ${name}`, within(name, '10:00', '11:00'))),
    )
    expect(tableOf(many).slice(0, 7)).toEqual([
      ...['Horaire', 'Programme', 'Salle', 'Intervenants'],
      ...['10 h 00 – 11 h 00', 'En A', 'A'],
    ])
  })
})

const anyLine = fc
  .record({
    item: arbitraryRow(records.programmeItem),
    room: fc.constantFrom('A', 'B', 'C'),
    speakers: fc.array(arbitraryRow(records.programmeSpeaker), { maxLength: 2 }),
  })
  .map(({ item, room: name, speakers }) => ({
    item: { ...item, room: room(name).id as RowId },
    speakers: speakers.map((speaker) => ({ speaker, key: speaker.id, detail: '' })),
  }))

const template = templateBytes('programme')

test('any programme is written word for word, and Office accepts it', async () => {
  const documents: Uint8Array[] = []
  fc.assert(
    fc.property(fc.array(anyLine, { maxLength: 6 }), (lines) => {
      const document = composeProgramme(planned, programmeOf(['A', 'B', 'C'], lines))
      const bytes = writeDocx(document, template)
      documents.push(bytes)
      const clean = (all: readonly string[]) =>
        all.map((text) => cleanText(text).text).filter((text) => text.trim() !== '')
      expect(clean(paragraphsOf(bytes))).toEqual(clean(linesOf(document.body)))
    }),
    { numRuns: 40 },
  )
  for (const bytes of documents.slice(-3)) expect(await officeErrors(bytes)).toEqual([])
}, 60_000)
