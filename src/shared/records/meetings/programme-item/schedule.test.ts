import { expect, test } from 'vitest'
import { rowWith } from '../../../../../tests/support/rows.ts'
import type { ProgrammeItem } from '../../records.ts'
import { records } from '../../records.ts'
import type { ProgrammeLine } from './programme-line.ts'
import { scheduleOf } from './schedule.ts'

const room = rowWith(records.programmeRoom, 'hall', { name: 'Hall' }).id
const line = (startsAt: string | null, endsAt: string | null, values: Partial<ProgrammeItem> = {}): ProgrammeLine => ({
  item: rowWith(records.programmeItem, `${startsAt}`, { kind: 'workshop', room, startsAt, endsAt, ...values }),
  speakers: [],
})

test('what a programme leaves empty is told: an early end, and half an hour or more in every room', () => {
  const lines = [
    line('09:00', '10:00'),
    line('10:10', '12:00'),
    line('10:30', '11:00'),
    line('13:30', '16:05'),
    line('12:00', '13:30', { room: null }),
    line(null, null, { kind: 'stand' }),
  ]
  expect(scheduleOf(lines, { endsAt: '16:30' })).toEqual({
    endsEarly: '16:05',
    empty: [{ from: '12:00', to: '13:30' }],
  })
  expect(scheduleOf(lines, { endsAt: '16:05' }).endsEarly).toBeNull()
  expect(scheduleOf([], { endsAt: '16:30' })).toEqual({ endsEarly: null, empty: [] })
})
