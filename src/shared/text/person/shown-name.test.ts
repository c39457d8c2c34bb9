import { expect, test } from 'vitest'
import { listedName, spokenName } from './shown-name.ts'

test('a last name is in capitals, before the first name in a list and after it in a sentence, however it was typed', () => {
  for (const lastName of ['Bénali', 'BÉNALI', 'bénali']) {
    expect(listedName({ lastName, firstName: 'Karim' })).toBe('BÉNALI Karim')
    expect(spokenName({ lastName, firstName: 'Karim' })).toBe('Karim BÉNALI')
  }
  expect(spokenName({ lastName: null, firstName: 'Anne' })).toBe('Anne')
  expect(listedName({ lastName: null, firstName: '' })).toBe('')
})

test('a name alone stays as it was typed: it may be a first name, or the name of a structure', () => {
  expect(listedName({ lastName: 'Marguerite', firstName: null })).toBe('Marguerite')
  expect(spokenName({ lastName: 'Le Clic voisin', firstName: '' })).toBe('Le Clic voisin')
})
