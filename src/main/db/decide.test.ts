import { expect, test } from 'vitest'
import { removedField } from '#shared/sync/op.ts'
import { decide } from './decide.ts'
import type { StoredHead } from './heads.ts'

const head = (op: number, changes: Record<string, unknown>, replaced: readonly string[] = []): StoredHead => ({
  record: 'person',
  row: 'r1',
  op,
  changes,
  replaced,
})

const decided = (values: Record<string, unknown>, ...heads: readonly StoredHead[]) => {
  const decision = decide({ record: 'person', id: 'r1', values }, heads)
  return decision && [decision.changes, decision.named.map(({ op }) => op), decision.how]
}

test('a new row is written whole, less what is empty; nothing at all is no row', () => {
  expect(decided({ lastName: 'AVELINE', note: '' })).toEqual([{ lastName: 'AVELINE', note: '' }, [], 'insert'])
  expect(decided({ lastName: 'AVELINE', note: null })).toEqual([{ lastName: 'AVELINE' }, [], 'insert'])
  expect(decided({ lastName: null, note: undefined })).toBeNull()
})

test('FS-4 only fields that change are written, and only the heads of those are named', () => {
  const heads = [
    head(1, { lastName: 'AVELINE', firstName: 'Noé', note: null }, ['firstName']),
    head(2, { firstName: 'Élise' }),
  ]
  expect(decided({ lastName: 'AVELINE', firstName: 'Élise', note: null }, ...heads)).toBeNull()
  expect(decided({ firstName: 'Noé' }, ...heads)).toEqual([{ firstName: 'Noé' }, [2], 'update'])
  expect(decided({ lastName: null, firstName: 'Noé' }, ...heads)).toEqual([
    { lastName: null, firstName: 'Noé' },
    [1, 2],
    'update',
  ])
})

test('a list or a text is another value when its JSON is', () => {
  const heads = [head(1, { emails: ['a@exemple.org'] })]
  expect(decided({ emails: ['a@exemple.org'] }, ...heads)).toBeNull()
  expect(decided({ emails: ['b@exemple.org'] }, ...heads)).toEqual([{ emails: ['b@exemple.org'] }, [1], 'update'])
})

test('a row in conflict, removed, or being removed is made again', () => {
  const conflict = [head(1, { lastName: 'AVELINE' }), head(2, { lastName: 'BOISVERT' })]
  expect(decided({ lastName: 'AVELINE' }, ...conflict)).toEqual([{ lastName: 'AVELINE' }, [1, 2], 'refresh'])
  const removed = [head(1, { lastName: 'AVELINE' }), head(2, { [removedField]: { A: 1 } })]
  expect(decided({ note: 'x' }, ...removed)).toEqual([{ note: 'x' }, [], 'refresh'])
  expect(decided({ [removedField]: { A: 1 } })).toEqual([{ [removedField]: { A: 1 } }, [], 'refresh'])
})
