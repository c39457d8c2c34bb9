import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readPivot } from './siret.ts'

const zero = 'le zéro du début, perdu par un tableur, est rétabli'
const badKey = 'la clé de contrôle de ce SIRET est fausse'

describe('what identifies a structure', () => {
  test.each([
    ['43493312300029', 'siret', '43493312300029', null],
    ['434 933 123 00029', 'siret', '43493312300029', null],
    ['434\u00a0933\u00a0123\u202f00029', 'siret', '43493312300029', null],
    ['434.933.123.00029', 'siret', '43493312300029', null],
    ['SIRET : 434 933 123 00029', 'siret', '43493312300029', null],
    ['n° SIRET 43493312300029', 'siret', '43493312300029', null],
    ['43493312300029.0', 'siret', '43493312300029', null],
    ['4,3493312300029E+13', 'siret', '43493312300029', null],
    ['43493312300028', 'siret', '43493312300028', badKey],
    ['35600000000048', 'siret', '35600000000048', null],
    ['35600000000077', 'siret', '35600000000077', badKey],
    ['434933123', 'siren', '434933123', null],
    ['W691234567', 'rna', 'W691234567', null],
    ['w69 1234 567', 'rna', 'W691234567', null],
    ['00000000000000', 'placeholder', '00000000000000', null],
    ['999 999 999 99999', 'placeholder', '99999999999999', null],
    ['000000000', 'placeholder', '000000000', null],
    ['12345678901234', 'placeholder', '12345678901234', null],
  ] as const)('%j', (text, kind, code, note) => {
    expect(readPivot(text)).toEqual({ ok: true, value: { kind, code }, note })
  })

  test('a lost zero is given back when the key proves it', () => {
    expect(readPivot('5520117600011')).toEqual({
      ok: false,
      reason: 'un SIRET a quatorze chiffres, un RNA un W et neuf chiffres\u00a0: celui-ci a treize chiffres',
    })
    expect(readPivot('7210118600012')).toEqual({
      ok: true,
      value: { kind: 'siret', code: '07210118600012' },
      note: zero,
    })
  })
})

describe('what identifies nobody', () => {
  const expected = 'un SIRET a quatorze chiffres, un RNA un W et neuf chiffres'
  const rounded = 'un tableur a arrondi ce SIRET\u00a0: ses derniers chiffres sont perdus'
  test.each([
    ['8,23E+13', rounded],
    ['8.23E+13', rounded],
    ['4,34933E+13', rounded],
    ['4,34E+08', rounded],
    ['82300000000000', rounded],
    ['1,2E+3', expected],
    ['123', `${expected}\u00a0: celui-ci a trois chiffres`],
    ['4349331230002', `${expected}\u00a0: celui-ci a treize chiffres`],
    ['en cours', expected],
    ['0', expected],
    ['43493312300029 / 43493312300037', 'il y a plusieurs SIRET dans la cellule'],
  ])('%j: %s', (text, reason) => expect(readPivot(text)).toEqual({ ok: false, reason }))
})

test('a key tells every single wrong figure', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 13 }), fc.integer({ min: 1, max: 9 }), (rank, shift) => {
      const figures = [...'43493312300029']
      figures[rank] = String((Number(figures[rank]) + shift) % 10)
      expect(readPivot(figures.join(''))).toMatchObject({ ok: true, note: badKey })
    }),
  )
})
