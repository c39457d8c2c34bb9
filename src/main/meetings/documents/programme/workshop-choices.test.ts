import { expect, test } from 'vitest'
import { records } from '#shared/records/records.ts'
import { rowWith } from '../../../../../tests/support/rows.ts'
import { momentsOf } from './moments.ts'
import { workshopChoices } from './workshop-choices.ts'

const hall = rowWith(records.programmeRoom, 'hall', { name: 'Hall', seats: 20 })
const line = (title: string, startsAt: string, endsAt: string, seats: number | null = null) => ({
  item: rowWith(records.programmeItem, title, { kind: 'workshop', title, room: hall.id, startsAt, endsAt, seats }),
  speakers: [],
})
const plain = (texts: readonly string[]) => texts.map((text) => text.replaceAll('\u00A0', ' '))

test('one chooses among workshops that begin together, when one lets in so many and no more', () => {
  const programme = {
    rooms: [hall],
    lines: [
      line('Seul', '09:00', '10:00', 12),
      line('Mots de passe', '10:00', '11:00', 50),
      line('Budget', '10:00', '11:00'),
      line('Libre', '14:00', '15:00'),
      line('Ouvert', '14:00', '15:00'),
    ],
  }
  expect(plain(workshopChoices(programme))).toEqual([
    '10 h 00 – 11 h 00 : Mots de passe, 20 places',
    '10 h 00 – 11 h 00 : Budget',
  ])
  expect(plain(momentsOf(programme)).slice(0, 2)).toEqual([
    '– 9 h 00 – 10 h 00 : Seul (Hall, 12 places)',
    '– 10 h 00 – 11 h 00 : Mots de passe (Hall, 20 places)',
  ])
  expect(workshopChoices(null)).toEqual([])
})
