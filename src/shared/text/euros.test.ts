import { expect, test } from 'vitest'
import { agreedEuros, euros } from './euros.ts'

test('amounts are grouped by thousands', () => {
  expect([0, 950, 12_000, 1_234_567].map(euros)).toEqual([
    '0\u00a0€',
    '950\u00a0€',
    '12\u00a0000\u00a0€',
    '1\u00a0234\u00a0567\u00a0€',
  ])
})

test.each([
  [0, '0 € accordé'],
  [1, '1 € accordé'],
  [2, '2 € accordés'],
  [1_000, '1 000 € accordés'],
  [1_000_000, '1 000 000 € accordés'],
])('what is said of %d € agrees', (amount, said) => {
  expect(agreedEuros(amount, 'accordé', 'accordés').replaceAll('\u00a0', ' ')).toBe(said)
})
