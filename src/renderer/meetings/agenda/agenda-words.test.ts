import { describe, expect, test } from 'vitest'
import type { RowId } from '#shared/kernel/ids.ts'
import { fitsOf } from '#shared/records/meetings/agenda-item/fit-agenda.ts'
import { plannedAgenda } from '#shared/records/meetings/agenda-item/planned-agenda.ts'
import { agendaItem } from '../../../../tests/support/agenda-item.ts'
import { excessWords, fitWords, slotEndWords, sumWords } from './agenda-words.ts'
import { slotEndRank } from './slot-end.ts'

const plain = (text: string | null) => text?.replaceAll('\u00A0', ' ') ?? null
const agenda = (...durations: readonly (number | null)[]) =>
  durations.map((minutes, index) => agendaItem({ id: `${index}` as RowId, title: `Point ${index + 1}`, minutes }))
const planned = (durations: readonly (number | null)[], endsAt: string | null = '10:00') =>
  plannedAgenda(agenda(...durations), { startsAt: '09:00', endsAt })

describe('the sum against the slot', () => {
  test.each([
    [[30, 45], '10:00', '15 min de trop', '1 h 15 prévues dans un créneau de 1 h'],
    [[30, 20], '10:00', null, '50 min prévues, 10 min libres dans un créneau de 1 h'],
    [[60], '10:00', null, '1 h prévues, tout le créneau'],
    [[20, null], '10:00', null, '20 min prévues, une durée à fixer, 40 min libres dans un créneau de 1 h'],
    [[20], null, null, '20 min prévues ; l’heure de fin n’est pas fixée'],
  ])('%j until %s', (durations, endsAt, excess, sum) => {
    const sums = planned(durations, endsAt)
    expect([plain(excessWords(sums)), plain(sumWords(sums, { startsAt: '09:00', endsAt }))]).toEqual([excess, sum])
  })
})

test('of a slot that is not known, what is missing is said', () => {
  const told = (startsAt: string | null, endsAt: string | null) =>
    plain(sumWords(plannedAgenda(agenda(20), { startsAt, endsAt }), { startsAt, endsAt }))
  expect([told(null, null), told(null, '10:00')]).toEqual([
    '20 min prévues ; l’horaire n’est pas fixé',
    '20 min prévues ; l’heure de début n’est pas fixée',
  ])
})

describe('the end of the slot', () => {
  test.each([
    [[30, 35, 10], 2, '« Point 2 » déborde de 5 min, « Point 3 » de 10 min.'],
    [[60, 10], 1, '« Point 2 » déborde de 10 min.'],
    [[30], 1, 'Il reste 30 min.'],
    [[60], 1, ''],
    [
      [70, 5, 5, 5, 5],
      1,
      '« Point 1 » déborde de 10 min, « Point 2 » de 5 min, « Point 3 » de 5 min, et deux autres points après.',
    ],
  ])('%j', (durations, rank, words) => {
    const { items, excess, slot } = planned(durations)
    expect([slotEndRank({ items, slot, excess }), plain(slotEndWords(items, excess))]).toEqual([rank, words])
  })

  test('is nowhere without a slot or without points', () => {
    expect([slotEndRank(planned([10], null)), slotEndRank(planned([]))]).toEqual([null, null])
  })
})

test('ways back are told with what they change', () => {
  const rounds = agendaItem({ minutes: 75, detail: 'trois temps tournants de 25 min' })
  const told = (points: Parameters<typeof fitsOf>[0]) => fitsOf(points, 15).map((fit) => plain(fitWords(fit, 180)))
  expect(told([rounds])).toEqual(['Trois temps de 20 min au lieu de 25 : tout tient en 3 h.'])
  expect(told(agenda(60, 40))).toEqual([
    '« Point 1 » en 45 min au lieu de 1 h : tout tient en 3 h.',
    'Deux points plus courts de 5 à 10 min : tout tient en 3 h.',
  ])
})
