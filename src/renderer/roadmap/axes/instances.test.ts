import { expect, test } from 'vitest'
import type { MeetingSummary } from '#shared/contract/meetings/meetings.ts'
import { instancesFor } from './instances.ts'

type Told = Pick<MeetingSummary, 'kind' | 'state' | 'date'> & { readonly name: string }

const meetings: readonly Told[] = [
  { name: 'forum', kind: 'forum', state: 'preparing', date: '2027-01-10' },
  { name: 'past', kind: 'committee', state: 'validated', date: '2026-10-30' },
  { name: 'forgotten', kind: 'committee', state: 'preparing', date: '2026-11-28' },
  { name: 'today', kind: 'committee', state: 'convened', date: '2026-11-29' },
  { name: 'undated', kind: 'committee', state: 'preparing', date: null },
  { name: 'put off', kind: 'committee', state: 'postponed', date: null },
]

const names = (decided: boolean) => instancesFor(meetings, decided, '2026-11-29').map(({ name }) => name)

test('axes are put before the committees to come, and were decided by any meeting that was held', () => {
  expect(names(false)).toEqual(['today', 'undated'])
  expect(names(true)).toEqual(['past', 'forgotten', 'today', 'undated', 'forum'])
})
