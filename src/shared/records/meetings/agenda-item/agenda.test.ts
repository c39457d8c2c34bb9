import { describe, expect, test } from 'vitest'
import { agendaItem as item } from '../../../../../tests/support/agenda-item.ts'
import { addMinutes, minutesBetween } from '../../../text/time-of-day.ts'
import { plannedAgenda } from './planned-agenda.ts'
import { runningAgenda } from './running-agenda.ts'

const slot = { startsAt: '09:00', endsAt: '10:00' }

test('times go round midnight', () => {
  expect(addMinutes('23:50', 20)).toBe('00:10')
  expect(addMinutes('00:10', -20)).toBe('23:50')
  expect(minutesBetween('23:50', '00:10')).toBe(20)
})

describe('planned', () => {
  test('the clock runs down the agenda; a pause has hours and no number', () => {
    const { items, total, excess } = plannedAgenda(
      [item({ minutes: 20 }), item({ minutes: 10, kind: 'pause' }), item({ minutes: 45 })],
      slot,
    )
    expect(items.map(({ number, startsAt, endsAt, over }) => [number, startsAt, endsAt, over])).toEqual([
      [1, '09:00', '09:20', 0],
      [null, '09:20', '09:30', 0],
      [2, '09:30', '10:15', 15],
    ])
    expect([total, excess]).toEqual([75, 15])
  })

  test('what follows an unknown duration has no hour; room left is negative', () => {
    const planned = plannedAgenda([item({ minutes: 20 }), item({}), item({ minutes: 5 })], slot)
    expect(planned.items.map(({ startsAt }) => startsAt)).toEqual(['09:00', '09:20', null])
    expect([planned.unknown, planned.excess]).toEqual([1, -35])
  })

  test('without a slot nothing is too long', () => {
    const planned = plannedAgenda([item({ minutes: 600 })], { startsAt: null, endsAt: '10:00' })
    expect([planned.slot, planned.excess, planned.items[0]?.over]).toEqual([null, null, 0])
  })

  test('an item begun after the slot is over whole', () => {
    const planned = plannedAgenda([item({ minutes: 70 }), item({ minutes: 10 })], slot)
    expect(planned.items.map(({ over }) => over)).toEqual([10, 10])
  })
})

describe('running', () => {
  const agenda = [
    item({ minutes: 10, startedAt: '09:00', endedAt: '09:12' }),
    item({ minutes: 20, startedAt: '09:12', pausedMinutes: 3 }),
    item({ minutes: 30 }),
  ]

  test('the end is expected from what is left of the current item and what is ahead', () => {
    const { items, currentEnd, expectedEnd, late } = runningAgenda(
      agenda,
      { endsAt: '10:00', suspendedAt: null },
      '09:25',
    )
    expect(items.map(({ state, spent }) => [state, spent])).toEqual([
      ['ended', 12],
      ['current', 10],
      ['ahead', null],
    ])
    expect([currentEnd, expectedEnd, late]).toEqual(['09:35', '10:05', 5])
  })

  test('an item that lasts longer than planned pushes the end as it goes', () => {
    expect(runningAgenda(agenda, { endsAt: '10:30', suspendedAt: null }, '09:50')).toMatchObject({
      currentEnd: '09:50',
      expectedEnd: '10:20',
      late: -10,
    })
  })

  test('the end is not expected while a duration is unknown, of what is over excepted', () => {
    const at = (minutes: readonly (number | null)[]) =>
      runningAgenda(
        [
          item({ minutes: null, startedAt: '09:00', endedAt: '09:12' }),
          item({ minutes: minutes[0] ?? null, startedAt: '09:12' }),
          item({ minutes: minutes[1] ?? null }),
        ],
        { endsAt: '10:00', suspendedAt: null },
        '09:12',
      )
    expect(at([20, 30])).toMatchObject({ unknown: 0, expectedEnd: '10:02', late: 2 })
    expect(at([null, 30])).toMatchObject({ unknown: 1, expectedEnd: null, late: null })
    expect(at([null, null])).toMatchObject({ unknown: 2, expectedEnd: null, late: null })
  })

  test('while suspended, the current item does not grow older', () => {
    const { current } = runningAgenda(agenda, { endsAt: null, suspendedAt: '09:20' }, '09:40')
    expect(current?.spent).toBe(5)
  })
})
