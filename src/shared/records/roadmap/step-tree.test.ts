import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { RowId } from '../../kernel/ids.ts'
import { deepestStep, stepPlace, stepsBelow, stepTree } from './step-tree.ts'

const step = (id: string, parent: string | null = null) => ({ id: id as RowId, parent: parent as RowId | null })
const ranks = (tree: ReturnType<typeof stepTree<ReturnType<typeof step>>>) =>
  tree.map(({ step: { id }, rank, depth, children }) => [id, rank, depth, children])

const steps = [step('a'), step('a1', 'a'), step('a2', 'a'), step('b'), step('a21', 'a2')]
const id = (name: string) => name as RowId

test('steps stand in reading order, numbered by their place', () => {
  expect(ranks(stepTree(steps))).toEqual([
    ['a', '1', 1, 2],
    ['a1', '1.1', 2, 0],
    ['a2', '1.2', 2, 1],
    ['a21', '1.2.1', 3, 0],
    ['b', '2', 1, 0],
  ])
  expect(stepsBelow(stepTree(steps), id('a')).map((one) => one.id)).toEqual(['a1', 'a2', 'a21'])
  expect(stepsBelow(stepTree(steps), id('b'))).toEqual([])
})

test('a step without its parent, or in a loop that two postes made, stands at the first level', () => {
  expect(ranks(stepTree([step('x', 'gone'), step('y', 'z'), step('z', 'y')]))).toEqual([
    ['x', '1', 1, 0],
    ['y', '2', 1, 0],
    ['z', '3', 1, 0],
  ])
})

test('a step moves among its siblings, under the one above, and out after the one that held it', () => {
  const tree = stepTree(steps)
  expect(stepPlace(tree, id('a2'), 'up')).toEqual({ parent: 'a', after: null })
  expect(stepPlace(tree, id('a1'), 'down')).toEqual({ parent: 'a', after: 'a2' })
  expect(stepPlace(tree, id('a1'), 'up')).toBeNull()
  expect(stepPlace(tree, id('b'), 'down')).toBeNull()
  expect(stepPlace(tree, id('b'), 'in')).toEqual({ parent: 'a', after: 'a2' })
  expect(stepPlace(tree, id('a'), 'in')).toBeNull()
  expect(stepPlace(tree, id('a2'), 'out')).toEqual({ parent: null, after: 'a' })
  expect(stepPlace(tree, id('a'), 'out')).toBeNull()
  // What it holds would go deeper than steps nest.
  expect(stepPlace(tree, id('a2'), 'in')).toBeNull()
  expect(stepPlace(tree, id('gone'), 'up')).toBeNull()
})

test('whatever the parents, every step stands once and moves in never pass the depth', () => {
  fc.assert(
    fc.property(fc.array(fc.option(fc.nat(11)), { maxLength: 12 }), (parents) => {
      const any = parents.map((parent, index) => step(String(index), parent === null ? null : String(parent)))
      const tree = stepTree(any)
      expect(tree.map((one) => one.step.id).toSorted()).toEqual(any.map((one) => one.id).toSorted())
      for (const { step: one } of tree)
        if (stepPlace(tree, one.id, 'in') !== null) {
          const deepest = [one, ...stepsBelow(tree, one.id)].map((below) => tree.find((at) => at.step === below)?.depth)
          expect(Math.max(...deepest.map((depth) => depth ?? 0))).toBeLessThan(deepestStep)
        }
    }),
  )
})
