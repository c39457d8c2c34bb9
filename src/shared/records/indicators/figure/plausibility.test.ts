import { expect, test } from 'vitest'
import type { Amount } from './amount.ts'
import { standsOut } from './plausibility.ts'

const counts = (...values: readonly number[]): readonly Amount[] => values.map((value) => ({ value, outOf: null }))
const alone = { past: [], siblings: () => [], sums: [] }
const count = (value: number, more: Partial<Parameters<typeof standsOut>[1]>) =>
  standsOut({ value, outOf: null }, { ...alone, ...more }, 'count')

test('a figure stands out beside what the structure gave before', () => {
  const past = counts(54, 102)
  expect(count(1000, { past })).toEqual(['plus de trois fois ce qu’elle donnait (54 à 102)'])
  expect(count(306, { past })).toEqual([])
  expect(count(17, { past })).toEqual(['moins du tiers de ce qu’elle donnait (54 à 102)'])
  expect(count(0, { past: counts(3, 3) })).toEqual([])
  expect(count(12, { past: counts(2, 2) })).toEqual(['plus de trois fois ce qu’elle donnait (2)'])
  expect(count(11, { past: counts(2, 2) })).toEqual([])
})

test('one that has no past stands out beside the others', () => {
  const siblings = () => counts(54, 102, 88)
  expect(count(1000, { siblings, past: counts(1) })).toEqual([
    'plus de trois fois le plus grand chiffre des autres (102)',
  ])
  expect(count(1, { siblings })).toEqual([])
  expect(count(1000, { siblings: () => counts(54, 102) })).toEqual([])
  // Its own past is what tells.
  expect(count(1000, { siblings, past: counts(900, 950) })).toEqual([])
})

test('its parts tell when they do not add up to it', () => {
  const sums = [
    { breakdown: 'Âge', sum: 45, whole: true },
    { breakdown: 'Publics', sum: 40, whole: false },
  ]
  expect(count(54, { sums })).toEqual(['la somme des parts (âge) est 45'])
  expect(count(45, { sums })).toEqual([])
  expect(count(39, { sums: sums.slice(1) })).toEqual(['la somme des parts (publics) est 40'])
})

test('a share is compared in points, a mark or a yes not at all', () => {
  const share = (value: number, outOf: number) => ({ value, outOf })
  const past = [share(3, 10), share(4, 10)]
  expect(standsOut(share(9, 10), { ...alone, past }, 'percent')).toEqual([
    'à plus de 40\u00a0points de ce qu’elle donnait (30\u00a0% à 40\u00a0%)',
  ])
  expect(standsOut(share(8, 10), { ...alone, past }, 'percent')).toEqual([])
  expect(standsOut(share(1, 1), { ...alone, past: [share(0, 1), share(0, 1)] }, 'yesNo')).toEqual([])
})
