import { expect, test } from 'vitest'
import type { FollowUpLine } from '#shared/contract/meetings/follow-ups.ts'
import type { RowId } from '#shared/kernel/ids.ts'
import type { FollowUp } from '#shared/records/records.ts'
import { rowOf } from '../../../../tests/support/review-subject.ts'
import { bearersOf, filterLines, seriesOf } from './filter-lines.ts'

const today = '2026-11-24'
const line = (id: string, values: Partial<FollowUp>, series: string | null = null): FollowUpLine => ({
  followUp: rowOf('followUp', id, { kind: 'task', state: 'open', text: id, ...values }),
  meeting: { id: 'meeting' as RowId, title: 'Réunion', date: null },
  series: series === null ? null : { id: series as RowId, name: series },
})

const lines = [
  line('late', { dueOn: '2026-11-01', bearer: 'Mme VERSOLIVE' }, 'Comités'),
  line('coming', { dueOn: '2026-12-01', bearer: 'mme versolive' }, 'Concertations'),
  line('done', { state: 'done', dueOn: '2026-11-01', bearer: 'Église' }, 'Comités'),
  line('recorded', { kind: 'decision' }),
]

const kept = (filter: Partial<Parameters<typeof filterLines>[1]>) =>
  filterLines(lines, { stage: 'all', bearer: null, series: null, ...filter }, today).map(({ followUp }) => followUp.id)

test('by stage, by bearer and by series', () => {
  expect(kept({})).toEqual(['late', 'coming', 'done', 'recorded'])
  expect(kept({ stage: 'awaited' })).toEqual(['late', 'coming'])
  expect(kept({ stage: 'late' })).toEqual(['late'])
  expect(kept({ bearer: 'Mme Versolive' })).toEqual(['late', 'coming'])
  expect(kept({ series: 'Comités' as RowId })).toEqual(['late', 'done'])
})

test('offers each bearer once, as first written, and each series', () => {
  expect(bearersOf(lines)).toEqual(['Église', 'Mme VERSOLIVE'])
  expect(seriesOf(lines).map(({ name }) => name)).toEqual(['Comités', 'Concertations'])
})
