import { expect, test } from 'vitest'
import type { FollowUpLine } from '#shared/contract/meetings/follow-ups.ts'
import type { RowId } from '#shared/kernel/ids.ts'
import type { FollowUp } from '#shared/records/records.ts'
import { rowOf } from '../../../../tests/support/review-subject.ts'
import { followUpsView } from './follow-ups-view.ts'

const today = '2026-11-24'
const line = (id: string, values: Partial<FollowUp>, series: string | null = null): FollowUpLine => ({
  followUp: rowOf('followUp', id, { kind: 'task', state: 'open', text: id, ...values }),
  meeting: { id: 'meeting' as RowId, title: 'Réunion', date: null },
  series: series === null ? null : { id: series as RowId, name: series },
})

const lines: readonly FollowUpLine[] = [
  line('late', { dueOn: '2026-11-01', bearer: 'Mme VERSOLIVE' }, 'Comités'),
  line('coming', { dueOn: '2026-12-01', bearer: 'mme versolive' }, 'Concertations'),
  line('done', { state: 'done', dueOn: '2026-11-01', bearer: 'Église' }, 'Comités'),
  line('recorded', { kind: 'decision' }),
]

const list = { lines, today }
const kept = (search: Parameters<typeof followUpsView.lines>[1]) =>
  followUpsView.lines(list, search).map(({ followUp }) => followUp.id)

test('by stage, by bearer and by series', () => {
  expect(kept({ etat: 'all' })).toEqual(['late', 'coming', 'done', 'recorded'])
  expect(kept({})).toEqual(['late', 'coming'])
  expect(kept({ etat: 'awaited' })).toEqual(['late', 'coming'])
  expect(kept({ etat: 'late' })).toEqual(['late'])
  expect(kept({ etat: 'all', porteur: 'Mme Versolive' })).toEqual(['late', 'coming'])
  expect(kept({ etat: 'all', serie: 'Comités' })).toEqual(['late', 'done'])
  expect(followUpsView.read({ etat: 'deferred', texte: 'bilan', serie: 'Comités' })).toEqual({ serie: 'Comités' })
})

test('offers each bearer once, as first written, and each series', () => {
  const [stage, bearers, series] = followUpsView.choices(list, {})
  expect(stage?.want).toBe('awaited')
  expect(bearers?.options.map(([name]) => name)).toEqual(['Église', 'Mme VERSOLIVE'])
  expect(series?.options.map(([, name]) => name)).toEqual(['Comités', 'Concertations'])
})
