import { expect, test } from 'vitest'
import { knownPeriodsWords } from './known-periods.ts'

test('a sum over a year says on how many of its periods it stands, when it lacks some', () => {
  expect(knownPeriodsWords([null, null, null, 120], 'quarterly')).toBe('un trimestre connu')
  expect(knownPeriodsWords([null, 0, null, 120], 'quarterly')).toBe('deux trimestres connus')
  expect(knownPeriodsWords([1, 2, 3, 4], 'quarterly')).toBeNull()
  expect(knownPeriodsWords([null, null], 'halfYearly')).toBeNull()
})
