import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { askedWords, matchName, nameTraits } from './name-match.ts'
import { readSheetRange, sheetRange } from './sheet-range.ts'
import { soleNamesake } from './sole-namesake.ts'

describe('someone meant by what is typed', () => {
  const clementine = nameTraits('NOISETTE-DESPRÉS Clémentine', ['Centre Social du Val Fleuri', 'CSVF'])
  const of = (text: string) => matchName(askedWords(text), clementine)

  test.each(['noisette', 'Mme Noisette', 'clem nois', 'despres', 'centre social', 'csvf', 'Noisette Després val'])(
    '« %s » is sure',
    (text) => expect(of(text)).toMatchObject({ isSure: true }),
  )
  test.each(['noisette csoc', 'noizette', 'clementyne despres', 'noisette csval'])('« %s » is a guess', (text) =>
    expect(of(text)).toMatchObject({ isSure: false }),
  )
  test.each(['', 'dupont', 'noisette mairie', 'xc'])('« %s » means somebody else', (text) =>
    expect(of(text)).toBeNull(),
  )
  test('the name counts more than the structure', () => {
    expect(of('noisette')?.score).toBeGreaterThan(of('centre')?.score ?? 0)
  })
  test('the beginning of any word, in any order, is sure', () => {
    const word = fc.stringMatching(/^[b-z]{3,8}$/)
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 4 }), fc.nat(7), (words, cut) => {
        const asked = words.toReversed().map((one) => one.slice(0, 2 + (cut % one.length)))
        expect(matchName(askedWords(asked.join(' ')), nameTraits(words.join(' '), []))).toMatchObject({ isSure: true })
      }),
    )
  })
})

describe('a whole name typed', () => {
  const someone = (lastName: string, firstName: string) => ({ lastName, firstName })
  const known = [someone('NOISETTE', 'Clémentine'), someone('LANUAGE', 'Théodule'), someone('LANUAGE', 'Théodule')]

  test.each(['noisette clementine', 'Clémentine NOISETTE', '  Noisette   CLÉMENTINE '])('%s', (text) =>
    expect(soleNamesake(text, known)).toBe(known[0]),
  )
  test.each(['noisette', 'LANUAGE Théodule', 'noisette clem', 'clementine noisette csoc', ''])(
    '« %s » is not enough, or two are called so',
    (text) => expect(soleNamesake(text, known)).toBeNull(),
  )
  test('never one of two people, whatever they are called and whatever is typed', () => {
    const name = fc.constantFrom(
      'NOISETTE',
      'Noisétte',
      'LANUAGE',
      'Clémentine',
      'clementine',
      'Théo',
      'DE LA RIVE',
      '',
    )
    const person = fc.record({ lastName: name, firstName: name })
    fc.assert(
      fc.property(fc.array(person, { maxLength: 6 }), fc.tuple(name, name), ([...people], [one, other]) => {
        const found = soleNamesake(`${one} ${other}`, people)
        if (found === null) return
        const alike = people.filter((each) => soleNamesake(`${one} ${other}`, [each]) !== null)
        expect(alike).toEqual([found])
      }),
    )
  })
})

describe('line numbers of a sheet', () => {
  test.each([
    ['1-5, 8, 12', [1, 2, 3, 4, 5, 8, 12]],
    ['1 à 3 et 8', [1, 2, 3, 8]],
    ['12;3  4', [3, 4, 12]],
    ['5 – 3', [3, 4, 5]],
    ['2, 2, 1-2', [1, 2]],
    ['', []],
  ])('« %s »', (typed, lines) => expect(readSheetRange(typed)).toEqual({ lines, unread: [] }))

  test('what cannot be read is given back, and the rest is read', () => {
    expect(readSheetRange('1, douze, 0, 3-, 4')).toEqual({ lines: [1, 4], unread: ['douze', '0', '3-'] })
  })
  test('any lines, written as people write them, are read as they are', () => {
    const line = fc.integer({ min: 1, max: 9_999 })
    fc.assert(
      fc.property(fc.uniqueArray(line, { maxLength: 60 }), (lines) => {
        expect(readSheetRange(sheetRange(lines))).toEqual({ lines: lines.toSorted((a, b) => a - b), unread: [] })
      }),
    )
  })
  test('any text is read to its end: every line is one of the sheet', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'0123456789-–, ;àet.') }), (typed) => {
        const { lines } = readSheetRange(typed)
        expect(lines.every((line) => line >= 1 && line <= 9_999)).toBe(true)
        expect([...lines]).toEqual([...new Set(lines)].toSorted((a, b) => a - b))
      }),
    )
  })
})
