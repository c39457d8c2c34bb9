import { expect, test } from 'vitest'
import type { Attendance, Meeting, Person } from '#shared/records/records.ts'
import { attendeeFacts, attendeeName, hoursWords, statusWord, substituteWords, thatIs } from './attendee-words.ts'

const unknown = {
  lastName: null,
  firstName: null,
  structure: null,
  arrivalText: null,
  part: null,
  status: null,
  representedBy: null,
  arrivedAt: null,
  leftAt: null,
}
const someone = (changes: Partial<Attendance>, civility: Person['civility'] = null) => ({
  attendance: { ...unknown, ...changes } as Attendance,
  civility,
})
const meeting = { openedAt: '09:04', startsAt: '09:00' } as Meeting

test.each([
  [{ lastName: 'LANUAGE', firstName: 'Théodule', arrivalText: null }, 'LANUAGE Théodule'],
  [{ arrivalText: 'noisette csoc' }, '«\u00A0noisette csoc\u00A0»'],
  [{ structure: 'UDAF\nAntenne de Lornay' }, 'UDAF – Antenne de Lornay'],
  [{}, 'Sans nom'],
])('someone is called as well as can be: %j', (changes, name) =>
  expect(attendeeName(someone(changes).attendance)).toBe(name),
)

test('words agree with whom the directory knows, and with nobody otherwise', () => {
  const animating = { lastName: 'VERSOLIVE', part: 'facilitator', structure: 'Hub' } as const
  expect([null, 'madame', 'monsieur'].map((c) => attendeeFacts(someone(animating, c as Person['civility'])))).toEqual([
    'Anime, Hub',
    'Animatrice, Hub',
    'Animateur, Hub',
  ])
  expect(([null, 'madame', 'monsieur'] as const).map(thatIs)).toEqual([
    'C’est cette personne',
    'C’est elle',
    'C’est lui',
  ])
  expect(statusWord(someone({ status: 'excused' }, 'madame'))).toBe('Excusée')
  expect(statusWord(someone({ status: 'excused' }))).toBe('Absence excusée')
  expect(substituteWords(someone({ status: 'represented', representedBy: 'VERSOLIVE Ada' }))).toBe(
    'par\u00A0VERSOLIVE Ada',
  )
})

test('an hour is told of who came late or left', () => {
  const words = (changes: Partial<Attendance>, civility: Person['civility'] = null) =>
    hoursWords(someone(changes, civility), meeting).replaceAll('\u00A0', ' ')
  expect(words({ arrivedAt: '09:08' })).toBe('')
  expect(words({ arrivedAt: '09:40' }, 'monsieur')).toBe('arrivé à 9 h 40')
  expect(words({ arrivedAt: '09:02', leftAt: '11:20' }, 'madame')).toBe('partie à 11 h 20')
  expect(words({ arrivedAt: '09:40', leftAt: '11:20' })).toBe('là depuis 9 h 40, jusqu’à 11 h 20')
})
