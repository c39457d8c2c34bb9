import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Found } from '#main/office/tabular/workbook/sheet-cells.ts'
import type { Measure } from '#shared/records/indicators/indicator/indicator.ts'
import { readValue } from './read-value.ts'

const read = (found: Found | string | number, measure: Measure = 'count', most = 100_000) => {
  const cell: Found =
    typeof found === 'string'
      ? { kind: 'text', text: found }
      : typeof found === 'number'
        ? { kind: 'number', value: found }
        : found
  const result = readValue(cell, { measure, most })
  return result.ok ? result.value : result.error
}

describe('a figure in a cell', () => {
  it('is a number however it was typed', () => {
    expect([read(12), read('12'), read(' 1 234 '), read('1\u202f234'), read('12 000'), read('0')]).toEqual([
      12, 12, 1234, 1234, 12_000, 0,
    ])
    expect([read('2,5 ETP', 'fte'), read('2.5', 'fte'), read('12 000 €', 'euros'), read(4.2, 'scale')]).toEqual([
      2.5, 2.5, 12_000, 4.2,
    ])
    expect([
      read('oui', 'yesNo'),
      read('Non', 'yesNo'),
      read({ kind: 'flag', value: true }, 'yesNo'),
      read(0, 'yesNo'),
    ]).toEqual([1, 0, 1, 0])
    expect(read(0.1 + 0.2, 'fte')).toBe(0.3)
  })

  it('or is refused in words that follow what it holds', () => {
    expect(
      [
        read('12 ateliers'),
        read(-3),
        read(12.5),
        read('1,234'),
        read('1E+03'),
        read('12 %'),
        read({ kind: 'date', text: '2025-09-30' }),
        read({ kind: 'error', text: '#REF!' }),
        read({ kind: 'uncomputed' }),
        read('peut-être', 'yesNo'),
        read(6, 'scale'),
        read(100_001),
        read('12 34'),
      ].map((text) => String(text).replaceAll('\u00a0', ' ')),
    ).toEqual([
      'n’est pas un nombre',
      'est négatif',
      'a des décimales, et on compte ici des unités entières',
      'a des décimales, et on compte ici des unités entières',
      'est une notation scientifique : écrivez le nombre en entier',
      'est un pourcentage, et c’est un nombre qui est attendu',
      'est une date ou une heure, et non un nombre',
      'est l’erreur d’une formule',
      'contient une formule jamais calculée : ouvrez le classeur, enregistrez-le, puis renvoyez-le',
      'n’est ni « Oui » ni « Non »',
      'n’est pas une note de 1 à 5',
      'dépasse 100 000, le plus grand nombre admis',
      'n’est pas un nombre',
    ])
  })

  it('is never taken for another (any whole number, any way to group it)', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 100_000 }),
        fc.constantFrom(' ', '\u00a0', '\u202f', ''),
        (value, space) => {
          expect(read(String(value).replace(/\B(?=(\d{3})+$)/g, space))).toBe(value)
          expect(read(value)).toBe(value)
        },
      ),
    )
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const value = read(text)
        expect(typeof value === 'string' || (value >= 0 && /\d/.test(text))).toBe(true)
      }),
    )
  })
})
