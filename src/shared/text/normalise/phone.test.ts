import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { printPhone, readPhone } from './phone.ts'

const one = (number: string) => ({ ok: true, value: { number, others: [], extra: null }, note: null })

describe('one number', () => {
  test.each([
    '+33474000000',
    '0474000000',
    '04 74 00 00 00',
    '04\u00a074\u00a000\u00a000\u00a000',
    '04.74.00.00.00',
    '04-74-00-00-00',
    '04/74/00/00/00',
    '04_74_00_00_00',
    '+33 (0)4 74 00 00 00',
    '+33(0)474000000',
    '+33 04 74 00 00 00',
    '0033 4 74 00 00 00',
    '33474000000',
    '474000000',
    '4 74 00 00 00',
    '474000000.0',
    '(04) 74 00 00 00',
    '(+33)474000000',
    'Tél. : 04 74 00 00 00',
  ])('%j', (text) => expect(readPhone(text)).toEqual(one('+33474000000')))

  test.each([
    ['0590 12 34 56', '+590590123456'],
    ['0690 12 34 56', '+590690123456'],
    ['+590 690 12 34 56', '+590690123456'],
    ['+33 690 12 34 56', '+590690123456'],
    ['0594123456', '+594594123456'],
    ['0696123456', '+596696123456'],
    ['0262 12 34 56', '+262262123456'],
    ['+262 (0)692 12 34 56', '+262692123456'],
    ['0639123456', '+262639123456'],
    ['+687 12 34 56', '+687123456'],
    ['+41 22 123 45 67', '+41221234567'],
    ['0 800 12 34 56', '+33800123456'],
    ['39 49', '3949'],
    ['115', '115'],
  ])('of elsewhere or short: %j is %s', (text, number) => expect(readPhone(text)).toEqual(one(number)))
})

test('several numbers: the first, then the others', () => {
  expect(readPhone('04 74 00 00 00 / 06 12 34 56 78')).toEqual({
    ok: true,
    value: { number: '+33474000000', others: ['+33612345678'], extra: null },
    note: null,
  })
  expect(readPhone('Fixe 04 74 00 00 00 / Port. 06 12 34 56 78')).toEqual({
    ok: true,
    value: { number: '+33474000000', others: ['+33612345678'], extra: null },
    note: null,
  })
  expect(readPhone('0474000000\n0474000001 ou 0474000000')).toEqual({
    ok: true,
    value: { number: '+33474000000', others: ['+33474000001'], extra: null },
    note: null,
  })
})

test.each([
  ['04 74 00 00 00 poste 12', 'poste 12'],
  ['04 74 00 00 00 (accueil)', 'accueil'],
  ['Mairie : 04 74 00 00 00', 'Mairie'],
  ['04 74 00 00 00 / 01', '01'],
  ['04 74 00 00 00 - Fax : 04 74 00 00 09', 'Fax : 04 74 00 00 09'],
])('what surrounds a number is told: %j', (text, extra) =>
  expect(readPhone(text)).toEqual({
    ok: true,
    value: { number: '+33474000000', others: [], extra },
    note: `«\u00a0${extra}\u00a0» n’est pas repris`,
  }),
)

test.each([
  ['04 74 00 00', 'un numéro de téléphone a dix chiffres'],
  ['04740000000', 'un numéro de téléphone a dix chiffres'],
  ['434 933 123 00029', 'un numéro de téléphone a dix chiffres'],
  ['43493312300029', 'un numéro de téléphone a dix chiffres'],
  ['contact@exemple.fr', 'un numéro de téléphone a dix chiffres'],
  ['30/10/2024', 'un numéro de téléphone a dix chiffres'],
  ['Fax 04 74 00 00 00', 'un numéro de téléphone a dix chiffres'],
  ['4,74E+08', 'un tableur a arrondi ce numéro de téléphone'],
])('%j is refused: %s', (text, reason) => expect(readPhone(text)).toEqual({ ok: false, reason }))

describe('on screen and paper', () => {
  test.each([
    ['+33474000000', '04 74 00 00 00'],
    ['+590590123456', '05 90 12 34 56'],
    ['3949', '39 49'],
    ['+41221234567', '+41221234567'],
    ['voir secrétariat', 'voir secrétariat'],
  ])('%s', (number, shown) => expect(printPhone(number).replaceAll('\u00a0', ' ')).toBe(shown))

  test('any number of France is read back from what is shown', () => {
    fc.assert(
      fc.property(fc.integer({ min: 100_000_000, max: 999_999_999 }), (national) => {
        const read = readPhone(`0${national}`)
        if (!read.ok) throw new Error(read.reason)
        expect(readPhone(printPhone(read.value.number))).toEqual(read)
      }),
    )
  })
})
