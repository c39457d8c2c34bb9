import { expect, test } from 'vitest'
import { rowSearch } from './id-param.ts'

const id = '01890000-0000-7000-8000-000000000001'

test('what stands after the « ? » and has not the form of an id is as if it were not there', () => {
  const read = rowSearch('premiere', 'seconde')
  expect(read({ premiere: id, seconde: '0199' })).toEqual({ premiere: id })
  expect(read({ premiere: 199, seconde: [id] })).toEqual({})
  expect(read({})).toEqual({})
})
