import { describe, expect, test } from 'vitest'
import type { RowId } from '#shared/kernel/ids.ts'
import type { Meeting } from '#shared/records/records.ts'
import { earlierMeetings } from './earlier-meetings.ts'

const meeting = (id: string, date: string | null, sector: string | null, state: Meeting['state'] = 'toValidate') => ({
  id: id as RowId,
  date,
  startsAt: '09:00',
  sector: sector as RowId | null,
  state,
})

const series = [
  meeting('north 1', '2026-09-01', 'north'),
  meeting('north 2', '2026-10-01', 'north'),
  meeting('south 1', '2026-10-15', 'south'),
  meeting('north 3', '2026-11-01', 'north', 'cancelled'),
  meeting('north 4', '2026-12-01', 'north', 'preparing'),
]
const earlier = (one: ReturnType<typeof meeting>) => earlierMeetings(one, series).map(({ id }) => id)

describe('what came before', () => {
  test('is of the same sector, latest first, and was held', () => {
    expect(earlier(meeting('north 4', '2026-12-01', 'north'))).toEqual(['north 2', 'north 1'])
  })
  test('is of any sector when the own one never met', () => {
    expect(earlier(meeting('restitution', '2026-11-20', null))).toEqual(['south 1', 'north 2', 'north 1'])
  })
  test('is every dated meeting for one whose day is not known', () => {
    expect(earlier(meeting('next', null, 'north'))).toEqual(['north 4', 'north 2', 'north 1'])
  })
  test('is nothing for the first', () => {
    expect(earlier(meeting('north 1', '2026-09-01', 'north'))).toEqual([])
  })
})
