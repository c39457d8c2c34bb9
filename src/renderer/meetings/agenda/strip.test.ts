import { expect, test } from 'vitest'
import { plannedAgenda } from '#shared/records/meetings/agenda-item/planned-agenda.ts'
import { agendaItem } from '../../../../tests/support/agenda-item.ts'
import { stripMarks, stripPieces } from './strip.ts'

const slot = { startsAt: '09:30', endsAt: '11:30' }
const planned = (...durations: readonly number[]) =>
  plannedAgenda(
    durations.map((minutes) => agendaItem({ minutes })),
    slot,
  )

test('a point across the end of the slot is in two pieces, numbered once', () => {
  expect(stripPieces(planned(60, 75, 10)).map(({ minutes, look, label }) => [minutes, look, label])).toEqual([
    [60, 'point', '1'],
    [60, 'point', '2'],
    [15, 'over', ''],
    [10, 'over', '3'],
  ])
})

test('what is left of the slot is a piece too; a pause has no number', () => {
  const agenda = [agendaItem({ minutes: 60 }), agendaItem({ minutes: 10, kind: 'pause' })]
  expect(stripPieces(plannedAgenda(agenda, slot)).map(({ minutes, look, label }) => [minutes, look, label])).toEqual([
    [60, 'point', '1'],
    [10, 'pause', ''],
    [50, 'free', ''],
  ])
})

test('the beginning, full hours that have room, and the end of the slot are marked', () => {
  expect(stripMarks(planned(60, 60), slot)).toEqual([
    { time: '09:30', at: 0, isEnd: false },
    { time: '10:00', at: 25, isEnd: false },
    { time: '11:00', at: 75, isEnd: false },
    { time: '11:30', at: 100, isEnd: true },
  ])
  expect(stripMarks(planned(60), { startsAt: null, endsAt: null })).toEqual([])
})
