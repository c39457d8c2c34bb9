import { describe, expect, test } from 'vitest'
import { readCivility, readNamePart, readPersonName } from './person-name.ts'

const name = (
  civility: string | null,
  firstName: string | null,
  lastName: string,
  note: string | null = null,
  role: string | null = null,
) => ({ ok: true, value: { civility, firstName, lastName, role }, note })

const doubt = 'le nom et le prénom sont à vérifier'

test.each([
  ['Mme DUVAL Jeanne', name('madame', 'Jeanne', 'DUVAL')],
  ['M. Paul MOREL', name('monsieur', 'Paul', 'MOREL')],
  ['Monsieur MOREL', name('monsieur', null, 'MOREL')],
  ['DUVAL Jeanne (Mme)', name('madame', 'Jeanne', 'DUVAL')],
  ['Jeanne DUVAL', name(null, 'Jeanne', 'DUVAL')],
  ['Jeanne Duval', name(null, 'Jeanne', 'Duval')],
  ['Duval, Jeanne', name(null, 'Jeanne', 'Duval')],
  ['Jeanne DE LA TOUR-GRISE', name(null, 'Jeanne', 'DE LA TOUR-GRISE')],
  ['de LA TOUR Anne', name(null, 'Anne', 'de LA TOUR')],
  ['Jean-Marie de la Tour', name(null, 'Jean-Marie', 'de la Tour')],
  ['Marie Claude MARTEAU PRIN', name(null, 'Marie Claude', 'MARTEAU PRIN')],
  ['Anne L’HERMITTE', name(null, 'Anne', 'L’HERMITTE')],
  ['J. DUVAL', name(null, 'J.', 'DUVAL')],
  ['Le Brun', name(null, null, 'Le Brun')],
  ['M. LE MAIRE', name('monsieur', null, 'LE MAIRE')],
  ['Duval', name(null, null, 'Duval')],
  ['DUVAL JEANNE', name(null, 'JEANNE', 'DUVAL', doubt)],
  ['Le Brun Yann', name(null, 'Yann', 'Le Brun', doubt)],
  ['Jeanne Marteau Prin', name(null, 'Jeanne', 'Marteau Prin', doubt)],
  ['Dr Jeanne DUVAL', name(null, 'Jeanne', 'DUVAL', '«\u00a0Dr\u00a0» n’est pas repris')],
  ['Jeanne DUVAL (directrice)', name(null, 'Jeanne', 'DUVAL', null, 'directrice')],
  ['Mme Jeanne DUVAL, directrice', name('madame', 'Jeanne', 'DUVAL', null, 'directrice')],
  ['Présidente : Mme DUVAL', name('madame', null, 'DUVAL', null, 'Présidente')],
])('%j', (text, expected) => expect(readPersonName(text)).toEqual(expected))

describe('no name of one person', () => {
  test.each([
    ['M. et Mme Morel', 'il y a plusieurs personnes dans la cellule'],
    ['Jeanne DUVAL / Paul MOREL', 'il y a plusieurs personnes dans la cellule'],
    ['Jeanne DUVAL & Paul MOREL', 'il y a plusieurs personnes dans la cellule'],
    ['Monsieur le Maire', '«\u00a0le Maire\u00a0» est une fonction, et non un nom'],
    ['Madame la directrice', '«\u00a0la directrice\u00a0» est une fonction, et non un nom'],
    ['(directrice)', 'il manque le nom'],
    ['12', 'il manque le nom'],
    ['à recruter', '«\u00a0à recruter\u00a0» ne nomme personne'],
    ['Poste vacant', '«\u00a0Poste vacant\u00a0» ne nomme personne'],
    ['oui', '«\u00a0oui\u00a0» ne nomme personne'],
    ['Bénévoles', '«\u00a0Bénévoles\u00a0» ne nomme personne'],
    ['L’équipe de la médiathèque', '«\u00a0L’équipe de la médiathèque\u00a0» ne nomme personne'],
    ['Directrice : à recruter', '«\u00a0à recruter\u00a0» ne nomme personne'],
  ])('%j is refused', (text, reason) => expect(readPersonName(text)).toEqual({ ok: false, reason }))
})

test('half a name may bear the civility', () => {
  const part = (text: string) => readNamePart(text)
  expect(part('M. ORMOY')).toMatchObject({ value: { civility: 'monsieur', name: 'ORMOY' } })
  expect(part('de la Tour')).toMatchObject({ value: { civility: null, name: 'de la Tour' } })
  expect(part('M.')).toMatchObject({ value: { civility: null, name: 'M.' } })
})

test('a civility is read, never guessed', () => {
  expect(readCivility('Mme')).toEqual({ ok: true, value: 'madame', note: null })
  expect(readCivility(' M. ')).toEqual({ ok: true, value: 'monsieur', note: null })
  for (const text of ['F', 'Jeanne', 'constructor'])
    expect(readCivility(text)).toEqual({ ok: false, reason: `«\u00a0${text}\u00a0» n’est pas une civilité` })
})
