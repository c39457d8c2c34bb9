import { expect, test } from 'vitest'
import type { RowId } from '../../../kernel/ids.ts'
import { thought, thoughtLikeness } from '../thread/thought-likeness.ts'
import { nearFiches } from './near-fiches.ts'

const fiche = (id: string, title: string | null, axis: string | null = null, from = id) => ({
  from,
  id: id as RowId,
  title,
  axis: axis as RowId | null,
})

test('fiches are near by their words, and by fewer of them in one axis', () => {
  const fiches = [
    fiche('a', 'Former les aidants numériques', 'x'),
    fiche('b', 'Aidants numériques à former', 'y'),
    fiche('c', 'Tenir une permanence du soir', 'x'),
    fiche('d', null, 'x'),
    fiche('e', '', 'x'),
  ]
  expect(nearFiches(fiches)).toEqual([['a', 'b']])
  const half = (axis: string) => [
    fiche('a', 'Prêter des ordinateurs aux familles', 'x'),
    fiche('b', 'Réparer puis prêter des ordinateurs', axis),
  ]
  expect(nearFiches(half('x'))).toEqual([['a', 'b']])
})

test('letters in the same order are no subject in common', () => {
  const [one, other] = ['Tenir des cafés', 'Tenter des carrés'] as const
  expect(thoughtLikeness(thought(one), thought(other))).toBeGreaterThan(60)
  expect(nearFiches([fiche('a', one, 'x'), fiche('b', other, 'x')])).toEqual([])
})

test('those of one origin are told apart already, and no more are shown than a person goes through', () => {
  const same = (count: number, from?: string) =>
    Array.from({ length: count }, (_none, n) => fiche(`f${n}`, 'Former les aidants numériques', 'x', from))
  expect(nearFiches(same(50, 'Ouest'))).toEqual([])
  expect(nearFiches(same(2_000))).toHaveLength(20)
})
