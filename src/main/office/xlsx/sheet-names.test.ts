import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { sheetNames } from './sheet-names.ts'

describe('names of sheets', () => {
  test('are what was wanted, without the signs Excel refuses', () => {
    expect(sheetNames(['Acteurs', 'Nord/Sud : [2026]?', "'Lieux'", '', 'Historique', "L'Arbresle"])).toEqual([
      'Acteurs',
      'Nord Sud 2026',
      'Lieux',
      'Feuille',
      'Historique (2)',
      'L’Arbresle',
    ])
  })

  test('that are equal once cut are numbered', () => {
    const long = 'Communauté de communes du Pays de l’Arbresle'
    expect(sheetNames([`${long} nord`, `${long} sud`, long.toUpperCase()])).toEqual(
      ['Communauté de communes du Pays ', 'Communauté de communes du P (2)', 'COMMUNAUTÉ DE COMMUNES DU P (3)'].map(
        (name) => name.trim(),
      ),
    )
  })

  test('whatever is wanted, are names Excel takes, each its own', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'binary', maxLength: 40 }), { maxLength: 8 }), (wanted) => {
        const names = sheetNames(wanted)
        expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(wanted.length)
        for (const name of names) expect(name).toMatch(/^(?!')[^:\\/?*[\]]{1,31}(?<!')$/)
      }),
    )
  })
})
