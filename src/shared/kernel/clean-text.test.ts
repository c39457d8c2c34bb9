import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { cleanText, legible } from './clean-text.ts'

describe('cleanText', () => {
  test.each([
    ['Ordinary text, accents and all: « Élan – 3 % ».', 'Ordinary text, accents and all: « Élan – 3 % ».', 0],
    ['tab\tand\nfeed', 'tab\tand\nfeed', 0],
    ['a\r\nb\rc\vd\fe\u2028f\u2029g', 'a\nb\nc\nd\ne\nf\ng', 0],
    ['n\0u\x1bl\x85', 'nul', 3],
    ['a\ufffeb\uffffc\u{1fffe}d\ufdd0', 'abcd', 4],
    ['x\ud800y\udc00', 'x\ufffdy\ufffd', 2],
    ['Mar\u202etin\u2066\u061c', 'Martin', 3],
    ['\ufeffzéro\u200blargeur', 'zérolargeur', 2],
    ['e\u0301te\u0301', 'été', 0],
    ['👩\u200d💻 et co\u00adordination', '👩\u200d💻 et co\u00adordination', 0],
  ])('%j', (text, cleaned, removed) => {
    expect(cleanText(text)).toEqual({ text: cleaned, removed })
  })

  test('cleaning twice changes nothing more', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const once = cleanText(text).text
        expect(cleanText(once)).toEqual({ text: once, removed: 0 })
        expect(once.isWellFormed()).toBe(true)
      }),
    )
  })
})

test('a text stays as it is unless it has a sign that cleaning takes out, wherever that sign stands', () => {
  const sign = fc.oneof(
    fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }),
    fc.constantFrom(
      '\0',
      '\r',
      '\x85',
      '\u061c',
      '\u200f',
      '\u2069',
      '\ufeff',
      '\ufffa',
      '\ufdd0',
      '\u{4ffff}',
      '\ud800',
      '😀',
    ),
  )
  fc.assert(
    fc.property(fc.string(), sign, (before, one) => {
      const text = `${before}${one}b`
      const cleaned = cleanText(text)
      const isLegible = cleaned.removed === 0 && !/[\r\v\f]/.test(text)
      expect(legible(text)).toBe(isLegible ? text : cleaned.text)
    }),
    { numRuns: 1_000 },
  )
})
