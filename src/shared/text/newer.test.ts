import { expect, test } from 'vitest'
import type { Field } from '../records/field.ts'
import { records } from '../records/records.ts'
import { choiceWord, knownCode, newer, newerWords } from './newer.ts'

test('no list has the code that stands for those of a later version', () => {
  const codes = Object.values(records).flatMap(({ fields }) =>
    Object.values<Field>(fields).flatMap((field) => ('choices' in field ? Object.keys(field.choices) : [])),
  )
  expect(codes).not.toContain(newer)
})

test('the words of a code, and of one that is not known', () => {
  const words = { open: 'En attente' }
  expect([choiceWord(words, 'open'), choiceWord(words, newer)]).toEqual(['En attente', newerWords])
  expect([knownCode('open'), knownCode(newer), knownCode(null)]).toEqual(['open', null, null])
})
