import { expect, test } from 'vitest'
import { mayRemind } from './may-remind.ts'

const today = '2026-12-01'

test.each([
  ['told today', '2026-12-01', '2027-01-14', '2027-01-07', false],
  ['told six days ago', '2026-11-25', '2027-01-14', null, false],
  ['told a week ago', '2026-11-24', '2027-01-14', null, true],
  ['an answer wanted in three days', '2026-12-01', '2027-01-14', '2026-12-04', true],
  ['an answer wanted, the day past', '2026-11-30', '2027-01-14', '2026-11-30', true],
  ['a meeting that is near', '2026-12-01', '2026-12-03', null, true],
  ['a meeting without a day', '2026-12-01', null, null, false],
  ['told before days were noted', null, '2027-01-14', null, true],
] as const)('%s', (_, toldOn, date, replyBy, may) => {
  expect(mayRemind({ toldOn, meeting: { date, replyBy } }, today)).toBe(may)
})
