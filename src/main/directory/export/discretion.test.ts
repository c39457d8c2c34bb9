import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { createDiscretion } from './discretion.ts'

const person = {
  firstName: 'Jean-Pierre',
  lastName: 'PETIT-ÉTANG',
  phone: '+33474112233',
  email: 'jp@exemple.fr',
  personalPhone: '06 11 22 33 44',
  personalEmail: 'etang@maison.fr',
}
const someone = {
  ...person,
  firstName: 'Rose',
  lastName: 'BLANC',
  phone: null,
  email: null,
  personalPhone: null,
  personalEmail: null,
}

const silent = createDiscretion([person, someone], { persons: false })
const open = createDiscretion([person, someone], { persons: true })

describe('without persons', () => {
  test.each([
    'Demandez Jean-Pierre Petit-Étang',
    'demandez petit etang jean pierre',
    'M. PETIT ÉTANG vous reçoit',
    'Mme Blanc',
    'R. Blanc',
    '12 rue Rose Blanc',
    'jean-pierre.petit-etang@exemple.fr',
    'r.blanc@exemple.fr',
    'JP@exemple.fr',
    'au 04.74.11.22.33, le matin',
    '+33 (0)4 74 11 22 33',
  ])('« %s » is kept', (text) => {
    expect(silent.hides(text)).toBe(true)
  })

  test.each([
    'Un mur blanc',
    'La rose et le petit étang',
    'Café blanc, rue de l’Étang',
    'accueil@exemple.fr',
    '04 74 00 00 00',
    '43493312300029',
    'Maison BLANC',
  ])('« %s » is said', (text) => {
    expect(silent.hides(text)).toBe(false)
  })

  test('a NAME in capitals is enough in prose, unless all is in capitals', () => {
    expect(silent.hides('Voir avec BLANC ou à l’accueil.', 'prose')).toBe(true)
    expect(silent.hides('MUR BLANC ET ROSE', 'prose')).toBe(false)
  })
})

describe('with persons', () => {
  test('only what is private is kept', () => {
    for (const text of ['Jean-Pierre Petit-Étang', 'jp@exemple.fr', '04 74 11 22 33'])
      expect(open.hides(text)).toBe(false)
    for (const text of ['Etang@maison.fr', '+33611223344', 'le soir : 0611 22 33 44'])
      expect(open.hides(text)).toBe(true)
  })
})

test('where nobody is known, anything may be said', () => {
  const { hides } = createDiscretion([], { persons: false })
  fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => !hides(text) && !hides(text, 'prose')))
})
