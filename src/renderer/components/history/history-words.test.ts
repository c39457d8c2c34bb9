import { expect, test } from 'vitest'
import type { FieldChange } from '#shared/contract/workspace/history.ts'
import { groupChanges } from './group-changes.ts'
import { isForPeople, valueWords } from './value-words.ts'

const change = (at: string, author: string, field: string): FieldChange => ({
  at,
  author,
  write: 'replica:1',
  field,
  label: field,
  before: null,
  after: 'x',
  restorable: false,
})

test('what one author saved at one instant is one gesture', () => {
  const changes = [change('2', 'Odile', 'place'), change('2', 'Odile', 'date'), change('1', 'Odile', 'place')]
  expect(groupChanges(changes).map(({ at, changes: same }) => [at, same.length])).toEqual([
    ['2', 2],
    ['1', 1],
  ])
})

test('dates, hours and telephones are written as on the screens', () => {
  expect(valueWords('meeting', 'date', '2026-11-05')).toBe('5\u00A0novembre\u00A02026')
  expect(valueWords('meeting', 'startsAt', '09:00')).toBe('9\u00A0h\u00A000')
  expect(valueWords('meeting', 'place', 'Mairie')).toBe('Mairie')
  expect(valueWords('actor', 'phone', '+33474000000')).toBe('04\u00A074\u00A000\u00A000\u00A000')
})

test('the order of rows and the trace of an import are not shown', () => {
  const shown = (field: string) => isForPeople('section', change('1', 'Odile', field))
  expect([shown('title'), shown('position')]).toEqual([true, false])
  expect(isForPeople('meeting', change('1', 'Odile', 'importedFrom'))).toBe(false)
})
