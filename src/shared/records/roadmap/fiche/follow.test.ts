import { expect, test } from 'vitest'
import type { RowId } from '../../../kernel/ids.ts'
import type { FicheStep } from '../../records.ts'
import { branchesOf, stepTree } from '../step-tree.ts'
import { nextStep } from './next-step.ts'
import { progressOf } from './progress.ts'
import { proposedState } from './proposed-state.ts'
import { shareChanges, stateChanges } from './step-changes.ts'

type Step = Pick<FicheStep, 'id' | 'parent' | 'state' | 'progress' | 'dueOn'>

const step = (id: string, about: Partial<Omit<Step, 'id' | 'parent'>> = {}, parent: string | null = null): Step => ({
  ...{ id: id as RowId, parent: parent as RowId | null, state: null, progress: null, dueOn: null },
  ...about,
})

const next = (...steps: readonly Step[]) => {
  const found = nextStep(branchesOf(stepTree(steps)))
  return found && [found.rank, found.step.id]
}

test('the next step is the unfinished one that is due first, else the first in order', () => {
  expect(next()).toBeNull()
  expect(next(step('a', { state: 'done' }), step('b'), step('c', { dueOn: '2026-03-01' }))).toEqual(['3', 'c'])
  expect(next(step('a', { state: 'dropped' }), step('b'), step('c'))).toEqual(['2', 'b'])
  expect(next(step('a', { state: 'done', dueOn: '2026-01-01' }))).toBeNull()
  expect(next(step('a', { dueOn: '2026-01-01' }), step('b', {}, 'a'), step('c'))).toEqual(['1.1', 'b'])
  expect(next(step('a'), step('b', { state: 'done' }, 'a'), step('c'))).toEqual(['1', 'a'])
  expect(next(step('a', { state: 'done' }), step('b', {}, 'a'), step('c'))).toEqual(['2', 'c'])
})

const judged = (state: Parameters<typeof proposedState>[0]['state'], steps: readonly Step[], more = {}) =>
  proposedState({ state, endsOn: null, ...more }, progressOf(steps), { lateSteps: 0, today: '2026-11-29' })

test('a state is proposed when all is done, when a day is passed, and when what is to come has begun', () => {
  const done = [step('a', { state: 'done' }), step('b', { progress: 100 }), step('c', { state: 'dropped' })]
  expect(judged('running', done)).toEqual({ state: 'done', why: 'all-done', steps: 2 })
  expect(judged('paused', done)).toMatchObject({ state: 'done' })
  expect(judged('done', done)).toBeNull()
  expect(judged('dropped', done)).toBeNull()
  expect(judged('running', [...done, step('d', { state: 'question' })])).toBeNull()
  expect(judged('running', [])).toBeNull()
  expect(judged('upcoming', [step('a', { progress: 35 })])).toEqual({ state: 'running', why: 'begun' })
  expect(judged('toDiscuss', [step('a', { progress: 35 })])).toBeNull()
  expect(judged('running', [], { endsOn: '2026-11-28' })).toEqual({
    ...{ state: 'late', why: 'overdue', endsOn: '2026-11-28' },
  })
  expect(judged('late', [], { endsOn: '2026-11-28' })).toBeNull()
  expect(
    proposedState({ state: 'running', endsOn: null }, progressOf([]), { lateSteps: 2, today: '2026-11-29' }),
  ).toEqual({ state: 'late', why: 'late-steps', steps: 2 })
})

test('what is typed of a step never says one thing by its share and another by its state', () => {
  expect([0, 35, 100].map(shareChanges)).toEqual([
    { progress: 0, state: 'upcoming' },
    { progress: 35, state: 'running' },
    { progress: 100, state: 'done' },
  ])
  expect(stateChanges('done', { progress: 35 })).toEqual({ state: 'done', progress: 100 })
  expect(stateChanges('upcoming', { progress: 35 })).toEqual({ state: 'upcoming', progress: null })
  expect(stateChanges('running', { progress: 100 })).toEqual({ state: 'running', progress: null })
  expect(stateChanges('question', { progress: 35 })).toEqual({ state: 'question' })
})
