import { expect, test } from 'vitest'
import { records } from '#shared/records/records.ts'
import { rowWith } from '../../../../../tests/support/rows.ts'
import { lanesOf } from './lanes.ts'

const line = (id: string, room: string, startsAt: string, endsAt: string) => ({
  item: rowWith(records.programmeItem, id, { room: room as never, startsAt, endsAt }),
  speakers: [],
})

test('those of one room at one time stand side by side, the others alone', () => {
  const lines = [
    line('pause', 'hall', '10:00', '11:00'),
    line('bus', 'hall', '10:30', '12:00'),
    line('tea', 'hall', '11:00', '11:30'),
    line('end', 'hall', '12:00', '12:30'),
    line('workshop', 'barn', '10:00', '11:00'),
  ]
  const lanes = lanesOf(lines)
  expect(lines.map(({ item }) => lanes.get(item.id) ?? null)).toEqual([
    { lane: 0, of: 2 },
    { lane: 1, of: 2 },
    { lane: 0, of: 2 },
    null,
    null,
  ])
})
