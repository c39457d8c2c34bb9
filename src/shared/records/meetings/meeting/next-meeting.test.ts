import { expect, test } from 'vitest'
import type { RowId } from '../../../kernel/ids.ts'
import type { Meeting } from '../../records.ts'
import { nextMeeting } from './next-meeting.ts'

type Placed = Parameters<typeof nextMeeting>[0]

const of = (values: Partial<Meeting>): Placed => ({
  id: 'this' as RowId,
  kind: 'concertation',
  title: null,
  series: null,
  sector: 'nord' as RowId,
  date: '2027-01-12',
  startsAt: null,
  state: 'preparing',
  ...values,
})

const [nord, sud] = ['nord' as RowId, 'sud' as RowId]
const series = 'series' as RowId

const nextOf = (meeting: Placed, ...others: readonly Partial<Meeting>[]) =>
  nextMeeting(
    meeting,
    others.map((values, rank) => of({ id: `${rank}` as RowId, ...values })),
  )?.id ?? null

test('the first that comes after, of the series, in its sector or in all', () => {
  const meeting = of({ series })
  expect(nextOf(meeting, { series, date: '2027-03-01' }, { series, date: '2027-02-01' })).toBe('1')
  expect(
    nextOf(meeting, { series, sector: sud, date: '2027-02-01' }, { series, sector: null, date: '2027-03-01' }),
  ).toBe('1')
  expect(nextOf(meeting, { series, date: '2027-01-12' }, { series, date: null }, { date: '2027-02-01' })).toBeNull()
})

test('without a series, of the kind and the sector', () => {
  expect(nextOf(of({}), { sector: sud, date: '2027-02-01' }, { sector: nord, date: '2027-03-01' })).toBe('1')
  expect(nextOf(of({}), { kind: 'committee', date: '2027-02-01' })).toBeNull()
  // A group has nothing to do with another.
  const group = of({ kind: 'workingGroup', title: 'Groupe mobilité' })
  const later = { kind: 'workingGroup', date: '2027-02-01' } as const
  expect(nextOf(group, { ...later, title: 'Groupe santé' }, { ...later, title: 'groupe mobilite' })).toBe('1')
})

test('not one that is off, nor after a day that is not known', () => {
  expect(nextOf(of({}), { state: 'cancelled', date: '2027-02-01' })).toBeNull()
  expect(nextOf(of({}), { state: 'postponed', date: '2027-02-01' })).toBe('0')
  expect(nextOf(of({ date: null }), { date: '2027-02-01' })).toBeNull()
})
