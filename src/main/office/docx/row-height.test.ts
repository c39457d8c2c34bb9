import { expect, test } from 'vitest'
import { paragraph } from '#shared/text/rich-text/build.ts'
import { rowsKeptWithNext } from './row-height.ts'

const person = (role: 'band' | 'label' | 'content') => [
  { cell: { type: 'tableCell' as const, content: [paragraph('NOISETTE Aubin')] }, width: 4_000, role },
]

const people = [person('band'), ...Array.from({ length: 9 }, () => person('content'))]

test('the end of a list goes with the few lines that end the document below it', () => {
  expect([...rowsKeptWithNext(people, 'list', false)]).toEqual([0, 1, 8])
  expect([...rowsKeptWithNext(people, 'list', true)]).toEqual([0, 1, 6, 7, 8, 9])
})

test('lines to sign begin under what precedes them, two at least, however few they are', () => {
  expect([...rowsKeptWithNext(people.slice(0, 5), 'list', false)]).toEqual([0, 1, 2, 3])
  expect([...rowsKeptWithNext(people.slice(0, 5), 'freeLines', false)]).toEqual([0, 1, 3])
})
