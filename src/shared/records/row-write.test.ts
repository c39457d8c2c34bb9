import { expect, expectTypeOf, test } from 'vitest'
import type { RowId } from '../kernel/ids.ts'
import type { RecordName } from './records.ts'
import { type FieldsOf, type RowWrite, write } from './row-write.ts'

const id = '019a0000-0000-7000-8000-000000000001' as RowId

test('a record, a field, a choice or a kind of value that is not declared does not compile', () => {
  expectTypeOf<{ record: 'need'; id: string; values: { text: string; state: 'open' } }>().toExtend<RowWrite>()
  expectTypeOf<{ record: 'neeed'; id: string; values: { text: string } }>().not.toExtend<RowWrite>()
  expectTypeOf<{ record: 'need'; id: string; values: { state: 'zzz' } }>().not.toExtend<RowWrite>()
  expectTypeOf<{ record: 'need'; id: string; values: { text: number } }>().not.toExtend<RowWrite>()
  expectTypeOf<{ record: 'need'; id: string; values: { about: RowId } }>().not.toExtend<FieldsOf<'need'>>()
  // @ts-expect-error a field that a need does not have
  const misspelt: RowWrite = { record: 'need', id, values: { txet: 'Un besoin' } }
  // @ts-expect-error a field of another record
  const foreign: RowWrite = { record: 'need', id, values: { lastName: 'AVELINE' } }
  // @ts-expect-error a reference is the id of a row, not any text
  const named: RowWrite = { record: 'need', id, values: { sector: 'Nord' } }
  expect([misspelt, foreign, named]).toHaveLength(3)
})

test('a write is made of the fields of its record alone, whichever of several it is', () => {
  // @ts-expect-error a field that a need does not have
  write('need', id, { txet: 'Un besoin' })
  // @ts-expect-error a choice that is not one
  write('need', id, { state: 'zzz' })
  const either = (record: RecordName) => write(record, id, {})
  expect(either('need')).toEqual({ record: 'need', id, values: {} })
  expect(write('need', id, { text: 'Un besoin' })).toEqual({ record: 'need', id, values: { text: 'Un besoin' } })
})
