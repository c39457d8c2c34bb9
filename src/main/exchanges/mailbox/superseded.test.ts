import { expect, test } from 'vitest'
import { isSuperseded, needsPublishing } from './superseded.ts'

const now = { replica: 'a', since: { a: 2 }, until: { a: 5, b: 3 }, recipients: ['age1b', 'age1c'] }
const last = { ...now, name: 'a.lot' }

test('nothing is published again while the folder holds all that the others lack', () => {
  expect(needsPublishing(undefined, now)).toBe(true)
  expect(needsPublishing(last, now)).toBe(false)
  expect(needsPublishing(last, { ...now, since: { a: 4, b: 1 } })).toBe(false)
  expect(needsPublishing(last, { ...now, recipients: ['age1c'] })).toBe(false)
})

test.each([
  ['something was written here', { ...now, until: { a: 6, b: 3 } }],
  ['something came from elsewhere', { ...now, until: { a: 5, b: 3, c: 1 } }],
  ['this poste was restored', { ...now, until: { a: 5 } }],
  ['this poste was put back as it was then', { ...now, replica: 'a2' }],
  ['a poste was restored, and has less', { ...now, since: { a: 1 } }],
  ['a poste came', { ...now, recipients: ['age1b', 'age1c', 'age1d'] }],
])('it is when %s', (_, wanted) => {
  expect(needsPublishing(last, wanted)).toBe(true)
})

test('an earlier bundle goes when a later one brings all that it did, and not before', () => {
  const later = { since: { a: 4 }, until: { a: 9, b: 3 } }
  expect(isSuperseded(last, later, { a: 4 })).toBe(true)
  expect(isSuperseded(last, later, { a: 3 })).toBe(false)
  expect(isSuperseded({ ...last, until: { a: 5, z: 1 } }, later, { a: 4 })).toBe(false)
})
