import { expect, test } from 'vitest'
import { lifeState } from './life-state.ts'

test.each([
  ['preparing', '2026-11-30', 'toValidate'],
  ['convened', '2026-11-30', 'toValidate'],
  [null, '2026-11-30', 'toValidate'],
  ['convened', '2026-12-01', 'convened'],
  ['preparing', null, 'preparing'],
  ['running', '2026-11-30', 'running'],
  ['cancelled', '2026-11-30', 'cancelled'],
  ['validated', '2026-11-30', 'validated'],
] as const)('%s, of %s, is shown %s on the first of December', (state, date, shown) =>
  expect(lifeState({ state, date }, '2026-12-01')).toBe(shown),
)
