import fc from 'fast-check'
import { expect, test } from 'vitest'
import { rowWith } from '../../../../../tests/support/rows.ts'
import { type ProgrammeItem, records } from '../../records.ts'
import { clashesOf } from './clashes.ts'
import { exceedsRoom, seatsOf } from './seats.ts'

const kinds = ['welcome', 'plenary', 'workshop', 'stand', 'break'] as const
const line = (kind: ProgrammeItem['kind'], room: string | null, startsAt: string, endsAt: string) => ({
  item: rowWith(records.programmeItem, `${kind} ${startsAt}`, { kind, room: room as never, startsAt, endsAt }),
  speakers: [],
})

test('a room holds stands, a break and a welcome at one time; a workshop or a plenary has it alone', () => {
  const shared = new Set(['welcome', 'stand', 'break'])
  fc.assert(
    fc.property(fc.constantFrom(...kinds), fc.constantFrom(...kinds), (one, other) => {
      const clashes = clashesOf([line(one, 'hall', '10:00', '11:00'), line(other, 'hall', '10:30', '11:30')])
      expect(clashes.map(({ kind }) => kind)).toEqual(shared.has(one) && shared.has(other) ? [] : ['room'])
      expect(clashesOf([line(one, 'hall', '10:00', '11:00'), line(other, 'hall', '11:00', '11:30')])).toEqual([])
    }),
  )
})

test('a limit goes no further than its room', () => {
  const room = { seats: 20 }
  expect([50, 12, null].map((seats) => [seatsOf({ seats }, room), exceedsRoom({ seats }, room)])).toEqual([
    [20, true],
    [12, false],
    [20, false],
  ])
  expect([seatsOf({ seats: 50 }, undefined), seatsOf({ seats: null }, { seats: null })]).toEqual([50, null])
})
