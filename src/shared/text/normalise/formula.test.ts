import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { neutraliseFormula, plainText, restoreFormula } from './formula.ts'

describe('a cell of a CSV', () => {
  test.each(['=1+1', '+33474000000', '-2', '@SUM(A1)', '\tx', '\r=1', '\n=1', '＝1', "'=1"])(
    '%j does not begin a formula once written',
    (text) => {
      expect(neutraliseFormula(text)).toBe(`'${text}`)
    },
  )

  test.each(['04 74 00 00 00', "l'accueil", "'accueil'", '', '12-14'])('%j is written as it is', (text) => {
    expect(neutraliseFormula(text)).toBe(text)
  })

  test('any text comes back as it was, and never opens a formula', () => {
    const text = fc.oneof(fc.string(), fc.stringMatching(/^'{0,3}[=+\-@\t\r\n＝＋－＠']{1,3}.{0,5}$/))
    fc.assert(
      fc.property(text, (any) => {
        const written = neutraliseFormula(any)
        expect(restoreFormula(written)).toBe(any)
        expect(written).not.toMatch(/^[=+\-@\t\r\n＝＋－＠]/)
      }),
    )
  })

  test.each([
    ['="01000"', '01000'],
    ['="dit ""le Gué"""', 'dit "le Gué"'],
    ['="A1', '="A1'],
    ['=A1', '=A1'],
  ])('%s is the text %s', (formula, text) => expect(plainText(formula)).toBe(text))

  test('what another program wrote keeps its apostrophe', () => {
    expect(restoreFormula("'accueil'")).toBe("'accueil'")
  })
})
