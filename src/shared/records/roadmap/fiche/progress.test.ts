import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { RowId } from '../../../kernel/ids.ts'
import type { FicheStep } from '../../records.ts'
import { branchesOf, stepTree } from '../step-tree.ts'
import { ficheState, progressOf, shareOf, stepState } from './progress.ts'
import { progressWords } from './progress-words.ts'

type Step = Pick<FicheStep, 'id' | 'parent' | 'state' | 'progress'>

const step = (id: string, about: Partial<Omit<Step, 'id' | 'parent'>> & { readonly in?: string } = {}): Step => ({
  id: id as RowId,
  parent: (about.in ?? null) as RowId | null,
  state: about.state ?? null,
  progress: about.progress ?? null,
})

const branch = (...steps: readonly Step[]) => branchesOf(stepTree(steps))[0] as ReturnType<typeof branchesOf<Step>>[0]

test('a fiche is as far as its steps are on average, an open question and what is given up aside', () => {
  expect(
    progressOf([
      step('a', { state: 'done' }),
      step('b', { state: 'running', progress: 60 }),
      step('c', { state: 'question' }),
      step('d', { state: 'upcoming', progress: 20 }),
      step('e', { state: 'upcoming' }),
      step('f', { state: 'dropped', progress: 90 }),
    ]),
  ).toEqual({ share: 45, steps: 4, doneSteps: 1, begunSteps: 2, questions: 1 })
  expect(progressOf([])).toEqual({ share: null, steps: 0, doneSteps: 0, begunSteps: 0, questions: 0 })
  expect(progressOf([step('a', { state: 'question' })])).toMatchObject({ share: null, steps: 0, questions: 1 })
})

test('a little done is not nothing, and a little left is not all', () => {
  const others = Array.from({ length: 300 }, (_, index) => step(`s${index}`))
  expect(progressOf([step('a', { progress: 35 }), ...others])).toMatchObject({ share: 1, begunSteps: 1 })
  const done = others.map((one) => ({ ...one, state: 'done' as const }))
  expect(progressOf([step('a'), ...done])).toMatchObject({ share: 99, doneSteps: 300 })
})

test('a step that holds others is those: what is said of it alone stands for them once it is done, given up or in question', () => {
  const below = [step('b', { in: 'a', progress: 50 }), step('c', { in: 'a' })]
  expect(progressOf([step('a', { progress: 90 }), ...below])).toMatchObject({ share: 25, steps: 2 })
  expect(progressOf([step('a', { state: 'done' }), ...below])).toMatchObject({ share: 100, steps: 2, doneSteps: 2 })
  expect(progressOf([step('a', { state: 'dropped' }), ...below])).toMatchObject({ share: null, steps: 0 })
  expect(progressOf([step('a', { state: 'question' }), ...below])).toMatchObject({ steps: 0, questions: 1 })
  expect(progressOf([step('a', { progress: 40 }), step('b', { in: 'a', state: 'question' })])).toMatchObject({
    ...{ share: 40, steps: 1, questions: 1 },
  })
  expect(shareOf(branch(step('a'), ...below))).toBe(25)
})

test('a step is begun by what is done of it, and a fiche by its steps: what a person chose stands', () => {
  expect(stepState(branch(step('a', { state: 'upcoming', progress: 35 })))).toBe('running')
  expect(stepState(branch(step('a', { state: 'upcoming' }), step('b', { in: 'a', state: 'done' })))).toBe('running')
  expect(stepState(branch(step('a', { state: 'question', progress: 35 })))).toBe('question')
  expect(stepState(branch(step('a')))).toBe('upcoming')
  const begun = progressOf([step('a', { progress: 35 })])
  const done = progressOf([step('a', { state: 'done' })])
  expect([ficheState(null, progressOf([])), ficheState(null, begun), ficheState(null, done)]).toEqual([
    ...['toDiscuss', 'running', 'running'],
  ])
  expect(ficheState('toDiscuss', begun)).toBe('running')
  expect([ficheState('upcoming', done), ficheState('paused', begun)]).toEqual(['upcoming', 'paused'])
})

const states = fc.constantFrom('upcoming', 'running', 'done', 'question', 'dropped', 'newer', null)

/** Any steps, in any nesting: under an earlier one, under none, under itself or under one that is not here. */
const anySteps = fc
  .array(fc.record({ state: states, progress: fc.option(fc.integer({ min: 0, max: 100 })), under: fc.nat(12) }), {
    maxLength: 10,
  })
  .map((all) =>
    all.map(({ state, progress, under }, index): Step => {
      return { ...step(`s${index}`), parent: under > 10 ? null : (`s${under}` as RowId), state, progress }
    }),
  )

test('of any steps, the share is between none and all, at its ends only when all or nothing is done', () => {
  fc.assert(
    fc.property(anySteps, (steps) => {
      const { share, steps: count, doneSteps, begunSteps, questions } = progressOf(steps)
      expect(share === null).toBe(count === 0)
      expect(count + questions).toBeLessThanOrEqual(steps.length)
      expect(doneSteps + begunSteps).toBeLessThanOrEqual(count)
      if (share === null) return
      expect(share).toBeGreaterThanOrEqual(0)
      expect(share === 100).toBe(doneSteps === count)
      if (share === 0) expect(doneSteps).toBe(0)
    }),
  )
})

test('how far it is is said in words, and nothing when no step is followed', () => {
  const said = (steps: readonly Step[]) => progressWords(progressOf(steps))?.replaceAll('\u00a0', ' ') ?? null
  expect(said([])).toBeNull()
  expect(said([step('a', { state: 'question' })])).toBe('1 question ouverte')
  expect(said([step('a', { progress: 35 }), step('b')])).toBe('18 %, aucune étape faite sur 2, 1 commencée')
  expect(said([step('a', { state: 'done' }), step('b', { state: 'done' })])).toBe('100 %, 2 étapes faites sur 2')
})
