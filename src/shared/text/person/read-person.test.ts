import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { fold } from '../../kernel/fold.ts'
import { civilityOf } from './civility.ts'
import { isFunction } from './function-words.ts'
import { type ReadLine, readPerson } from './read-person.ts'
import { readsAsStructure } from './structure-words.ts'

/** « Madame | NOM | Prénom | fonction | structure », without what is not said; « [structure] fonction ». */
const told = (read: ReadLine | null): string => {
  if (read === null) return '–'
  if (read.kind === 'structure') return [`[${read.structure}]`, read.role, read.email].filter(Boolean).join(' ')
  const { civility, lastName, firstName, role, structure, email, isSure } = read
  const parts = [civility, lastName, firstName, role && `(${role})`, structure && `[${structure}]`, email]
  return `${parts.filter(Boolean).join(' | ')}${isSure ? '' : ' ?'}`
}

describe('someone typed in one line', () => {
  test.each([
    // As minutes write it.
    ['Mirabelle TOURNELUNE – La Fabrique à liens', 'TOURNELUNE | Mirabelle | [La Fabrique à liens]'],
    ['TOURNELUNE Mirabelle - La Fabrique à liens', 'TOURNELUNE | Mirabelle | [La Fabrique à liens]'],
    ['BRUMECLAIRE Églantine – Maison du Rhône – Anse', 'BRUMECLAIRE | Églantine | [Maison du Rhône – Anse]'],
    // As lists do.
    ['CHANTEPLUIE Odette, mairie de Beaujeu', 'CHANTEPLUIE | Odette | [mairie de Beaujeu]'],
    [
      'CHANTEPLUIE Odette, adjointe au numérique, mairie de Beaujeu',
      'CHANTEPLUIE | Odette | (adjointe au numérique) | [mairie de Beaujeu]',
    ],
    ['PLUMEVENT Fulgence, Directeur, Forma-tic', 'PLUMEVENT | Fulgence | (Directeur) | [Forma-tic]'],
    ['LANUAGE Théodule, UDAF, antenne de Limas', 'LANUAGE | Théodule | [UDAF, antenne de Limas]'],
    ['LANUAGE Théodule – UDAF – directeur', 'LANUAGE | Théodule | (directeur) | [UDAF]'],
    [
      'DUVAL Jeanne, en charge du numérique, mairie de Lornay',
      'DUVAL | Jeanne | (en charge du numérique) | [mairie de Lornay]',
    ],
    ['LE ROUX-D’ARC Jean Paul, Mairie, service jeunesse', 'LE ROUX-D’ARC | Jean Paul | [Mairie, service jeunesse]'],
    ['Mairie de Lornay – DUVAL Jeanne', 'DUVAL | Jeanne | [Mairie de Lornay]'],
    ['Mairie de Lornay, Mme Duval, secrétaire', 'madame | Duval | (secrétaire) | [Mairie de Lornay]'],
    ['DUVAL\tJeanne\tMairie de Lornay', 'DUVAL | Jeanne | [Mairie de Lornay]'],
    ['Duval, Jeanne, bénévole', 'Duval | Jeanne | (bénévole)'],
    ['– DUVAL Jeanne (CCAS)', 'DUVAL | Jeanne | [CCAS]'],
    ['3. Jeanne Duval (directrice)', 'Duval | Jeanne | (directrice)'],
    ['Jeanne DUVAL <j.duval@lornay.exemple.fr>', 'DUVAL | Jeanne | j.duval@lornay.exemple.fr'],
    ['DUVAL Jeanne, j.duval@lornay.exemple.fr, mairie', 'DUVAL | Jeanne | [mairie] | j.duval@lornay.exemple.fr'],
    // How one is addressed, particles, double names, capitals or not.
    ['Mme Odile VENTCLAIR', 'madame | VENTCLAIR | Odile'],
    ['DUVAL Jeanne (Mme)', 'madame | DUVAL | Jeanne'],
    ['Dr Jeanne DUVAL', 'DUVAL | Jeanne | (Dr)'],
    ['Jean-Marie de la Tour, Orange', 'de la Tour | Jean-Marie | [Orange]'],
    ['NOISETTE-DESPRÉS Clémentine', 'NOISETTE-DESPRÉS | Clémentine'],
    ['Églantine Brumeclaire', 'Brumeclaire | Églantine'],
    ['J. Fleurant', 'Fleurant | J.'],
    ['Le Brun', 'Le Brun'],
    ['M. Paul MAISON', 'monsieur | MAISON | Paul'],
    ['Jeanne MAISON', 'MAISON | Jeanne'],
    ['noisette', 'noisette'],
    ['noisette csoc', 'noisette csoc ?'],
    ['DUVAL JEANNE', 'DUVAL | JEANNE ?'],
  ])('%s', (typed, read) => expect(told(readPerson(typed))).toBe(read))

  test.each([
    ['Emmaüs Connect', '[Emmaüs Connect]'],
    ['La Fabrique à liens', '[La Fabrique à liens]'],
    ['Le Clic voisin', '[Le Clic voisin]'],
    ['Croix-Rouge, UL Beaujolais', '[Croix-Rouge, UL Beaujolais]'],
    ['Maison du Rhône – Anse', '[Maison du Rhône – Anse]'],
    ['Centre social (antenne de Lornay)', '[Centre social (antenne de Lornay)]'],
    ['CC DU HAUT-VAL', '[CC DU HAUT-VAL]'],
    ['UDAF', '[UDAF]'],
    ['PRJN', '[PRJN]'],
    ['Point 71', '[Point 71]'],
    ['Secrétaire de mairie, mairie de Belleville', '[mairie de Belleville] Secrétaire de mairie'],
    ['Mme la Maire, Lornay', '[Lornay] Mme la Maire'],
    ['contact@udaf.exemple.fr UDAF', '[UDAF] contact@udaf.exemple.fr'],
  ])('a structure alone: %s', (typed, read) => expect(told(readPerson(typed))).toBe(read))

  test('a structure that the directory knows is never a person, whatever its name', () => {
    const knows = (name: string) => ['numa', 'clara zetkin'].includes(fold(name))
    expect(told(readPerson('Clara Zetkin', knows))).toBe('[Clara Zetkin]')
    expect(told(readPerson('DUVAL, Numa', knows))).toBe('DUVAL | [Numa]')
    expect(told(readPerson('Clara Zetkin, DUVAL Jeanne', knows))).toBe('DUVAL | Jeanne | [Clara Zetkin]')
    expect(told(readPerson('DUVAL, Numa'))).toBe('DUVAL | Numa')
  })

  test.each([
    '',
    '  ',
    '12',
    '– , ;',
    '(directrice)',
    'Monsieur le Maire',
    'directrice',
    'a@b.exemple.fr',
    'x'.repeat(601),
  ])('nobody: %j', (typed) => expect(readPerson(typed)).toBeNull())
})

const capitalised = fc.constantFrom('Jeanne', 'Odile', 'Jean-Marie', 'Marie Claude', 'Églantine', 'Théodule', 'J.')
const lastName = fc.constantFrom(
  'DUVAL',
  'DE LA TOUR',
  'LE ROUX-D’ARC',
  'NOISETTE-DESPRÉS',
  'L’HERMITTE',
  'MARTEAU PRIN',
)
const role = fc.constantFrom('directrice', 'Adjointe au numérique', 'chargé de mission', 'Président', 'bénévole')
const structure = fc.constantFrom(
  'mairie de Beaujeu',
  'Emmaüs Connect',
  'Centre social Vivre en Haut-Val',
  'UDAF 71',
  'La Fabrique à liens',
  'Association des Tilleuls',
  'CC du Haut-Val',
)
const civility = fc.constantFrom('Mme ', 'M. ', 'Madame ', 'monsieur ', '')

describe('for any name', () => {
  test('every way of writing it says the same', () => {
    fc.assert(
      fc.property(civility, lastName, capitalised, role, structure, (address, last, first, does, where) => {
        const whole = { civility: civilityOf(address.trim()), lastName: last, firstName: first, structure: where }
        for (const name of [`${address}${last} ${first}`, `${address}${first} ${last}`]) {
          for (const line of [
            `${name} – ${where}`,
            `${name}, ${where}`,
            `${name} (${where})`,
            `  ${name} - ${where} ;`,
          ])
            expect(readPerson(line)).toMatchObject({ ...whole, role: '', isSure: true })
          for (const line of [
            `${name}, ${does}, ${where}`,
            `${name} (${does}) – ${where}`,
            `${name} – ${does} – ${where}`,
          ])
            expect(readPerson(line)).toMatchObject({ ...whole, role: does })
          expect(readPerson(name)).toMatchObject({ ...whole, structure: '' })
        }
        expect(readPerson(where)).toMatchObject({ kind: 'structure', structure: where })
        expect(isFunction(does) && !readsAsStructure(`${first} ${last}`)).toBe(true)
      }),
    )
  })

  const word = fc.oneof(
    fc.constantFrom(
      'DUVAL',
      'Jeanne',
      'mairie',
      'de',
      'la',
      'Maire',
      'Mme',
      'M.',
      'Dr',
      'UDAF',
      '–',
      ',',
      '(',
      ')',
      '-',
      '&',
      '1.',
    ),
    fc.string({ maxLength: 8 }),
  )

  test('any text is read without a word lost, or made up', () => {
    fc.assert(
      fc.property(fc.array(word, { maxLength: 9 }), (words) => {
        const typed = words.join(' ')
        const read = readPerson(typed)
        if (read === null) return
        const { isSure: _, kind, civility = null, ...parts } = { isSure: true, civility: null, ...read }
        const wordsOf = (text: string) => (fold(text).match(/[\p{L}\p{N}@]+/gu) ?? []).toSorted()
        const out = wordsOf(Object.values(parts).join(' '))
        // A bullet’s number, and how one is addressed, are said otherwise.
        const kept = wordsOf(typed).filter((one) => civilityOf(one) === null && !/^\d+$/.test(one))
        expect(out.filter((one) => civilityOf(one) === null && !/^\d+$/.test(one))).toEqual(kept)
        expect(kind === 'person' || civility === null).toBe(true)
      }),
    )
  })
})
