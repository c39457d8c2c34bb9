import { expect, test } from 'vitest'
import { planTargets } from '#shared/contract/roadmap/fiches-import.ts'
import { planGroups } from './plan-words.ts'

test('every target is offered once, under what it tells of', () => {
  const offered = planGroups.flatMap(({ items }) => items.map(({ value }) => value))
  expect(offered.toSorted()).toEqual(Object.keys(planTargets).toSorted())
})
