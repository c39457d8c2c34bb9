import fc from 'fast-check'
import { expect, test } from 'vitest'
import { nameColumns } from './name-columns.ts'

test('names are on one line, empty ones are letters, equal ones are numbered', () => {
  expect(nameColumns(['Nom\ndu  lieu', '', 'Téléphone', 'telephone', ' Téléphone (2) ', 'Téléphone'])).toEqual([
    'Nom du lieu',
    'Colonne B',
    'Téléphone',
    'telephone (2)',
    'Téléphone (2) (2)',
    'Téléphone (3)',
  ])
})

test('any names become different ones', () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom('', 'a', 'A', 'a (2)', 'Colonne A', 'Colonne B'), { maxLength: 12 }),
      (names) => {
        const named = nameColumns(names).map((name) => name.toLowerCase())
        expect(new Set(named).size).toBe(names.length)
      },
    ),
  )
})
