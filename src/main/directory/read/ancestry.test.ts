import { expect, test } from 'vitest'
import { ancestorsOf } from './ancestry.ts'

const above = (parents: Readonly<Record<string, string>>) => ancestorsOf('a', (id) => parents[id] ?? null)

test('the way up ends, even where it turns round', () => {
  expect(above({})).toEqual([])
  expect(above({ a: 'b', b: 'c' })).toEqual(['b', 'c'])
  expect(above({ a: 'b', b: 'a' })).toEqual(['b'])
  expect(above({ a: 'b', b: 'c', c: 'b' })).toEqual(['b', 'c'])
  expect(above({ a: 'a' })).toEqual([])
})
