import { expect, test } from 'vitest'
import { euros } from './euros.ts'

test('amounts are grouped by thousands', () => {
  expect([0, 950, 12_000, 1_234_567].map(euros)).toEqual([
    '0\u00a0€',
    '950\u00a0€',
    '12\u00a0000\u00a0€',
    '1\u00a0234\u00a0567\u00a0€',
  ])
})
