import { describe, expect, test } from 'vitest'
import type { RowId } from '#shared/kernel/ids.ts'
import type { Attendance } from '#shared/records/records.ts'
import { meetingSummary } from '../../../tests/support/meeting-summary.ts'
import { slotErrors } from '../minutes/slot/slot-errors.ts'
import { attendanceSentence } from './arrivals/attendance-sentence.ts'
import { groupMeetings } from './group-meetings.ts'
import { emptyMeetingForm, newMeeting } from './meeting-form.ts'

describe('meetings to come and past', () => {
  const named = (title: string, changes: object) => meetingSummary({ title, state: 'preparing', ...changes })
  const groups = groupMeetings(
    [
      named('undated', { date: null }),
      named('late', { date: '2026-12-20' }),
      named('today', { date: '2026-11-24' }),
      named('closed today', { date: '2026-11-24', state: 'toValidate' }),
      named('old', { date: '2026-01-10' }),
      named('recent', { date: '2026-11-03' }),
      named('cancelled', { date: '2026-12-24', state: 'cancelled' }),
      named('postponed, undated', { date: null, state: 'postponed' }),
      named('postponed to a day', { date: '2026-12-10', state: 'postponed' }),
    ],
    '2026-11-24',
  )
  const titles = (meetings: readonly { title: string }[]) => meetings.map(({ title }) => title)

  test('to come: soonest first, undated last', () => {
    expect(titles(groups.coming)).toEqual(['today', 'postponed to a day', 'late', 'undated'])
  })
  test('off: apart, those without a day first', () => {
    expect(titles(groups.off)).toEqual(['postponed, undated', 'cancelled'])
  })
  test('past: latest first', () => {
    expect(titles(groups.past)).toEqual(['closed today', 'recent', 'old'])
  })
})

test('those who animate are among those who are there, and words agree with women only when all are', () => {
  const someone = (changes: Partial<Attendance>, civility: 'madame' | null = null) => ({
    attendance: { status: 'present', part: 'participant', ...changes } as Attendance,
    civility,
  })
  const sentence = attendanceSentence([
    someone({}, 'madame'),
    someone({ part: null }),
    someone({ status: null }),
    someone({ status: 'excused' }, 'madame'),
    someone({ part: 'facilitator' }, 'madame'),
    someone({ part: 'facilitator' }, 'madame'),
    someone({ part: 'speaker', status: 'excused' }),
  ])
  expect(sentence.replaceAll('\u00A0', ' ')).toBe('4 présents dont 2 animatrices, 2 excusés, 1 attendu')
})

describe('the form of a new meeting', () => {
  const form = emptyMeetingForm({ id: '0190a000-0000-7000-8000-000000000001' as RowId, name: 'Nord' })

  test('an empty form can be sent: nothing is required', () => {
    expect(slotErrors(form)).toEqual({})
    expect(newMeeting(form)).toMatchObject({ kind: 'concertation', startsAt: null, endsAt: null, date: null })
  })
  test('hours are read as they are typed, and refused in words', () => {
    expect(newMeeting({ ...form, startsAt: '9h', endsAt: '12 h 30' })).toMatchObject({
      startsAt: '09:00',
      endsAt: '12:30',
    })
    expect(Object.keys(slotErrors({ ...form, startsAt: 'midi', endsAt: '25h' }))).toEqual(['startsAt', 'endsAt'])
    expect(slotErrors({ ...form, startsAt: '9h', endsAt: '9h' })).toEqual({
      endsAt: 'La fin vient après le début.',
    })
  })
})
