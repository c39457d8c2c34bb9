import { expect, test } from 'vitest'
import { importTargets } from '#shared/contract/directory/directory-import.ts'
import { targetGroups } from './import-words.ts'

test('every target is offered once, under what it tells of', () => {
  const offered = targetGroups.flatMap(({ items }) => items.map(({ value }) => value))
  expect(offered.toSorted()).toEqual(Object.keys(importTargets).toSorted())
})
