import { expect, test } from 'vitest'
import { nodesOf, sources } from './said.ts'

/** Whether a number is one or more, as one is tempted to write it. */
const comparison = /^[^%]*(?:[=!]== 1|< 2|>= 2|> 1|<= 1)$/

/** Two forms of a word, chosen by hand: « structure » or « structures », « a » or « ont », « » or « s ». */
const areForms = (one: string, many: string): boolean =>
  [`${one}s`, `${one}x`, one].includes(many) || (words.test(one) && words.test(many))

/** What a sentence says: words with an accent, an apostrophe or a space between. */
const words = /^\p{L}*[’éèêàç][\p{L}’]*$|^[\p{L}’]+(?:[ \u00a0][\p{L}’:.,]+)+$/u

const handWritten = (path: string, text: string): readonly string[] =>
  [...nodesOf(path, text)].flatMap((node) => {
    if (node.type !== 'ConditionalExpression' || !comparison.test(text.slice(node.test.start, node.test.end))) return []
    const [one, many] = [node.consequent, node.alternate].map((branch) =>
      branch.type === 'Literal' && typeof branch.value === 'string' ? branch.value : null,
    )
    if (one == null || many == null) return []
    return areForms(one, many) || areForms(many, one) ? [`${path}: ${text.slice(node.start, node.end)}`] : []
  })

test('no plural is written by hand: `agree`, `plural` and `counted` of french-numbers.ts choose it', () => {
  expect(sources().flatMap(([path, text]) => handWritten(path, text))).toEqual([])
})

test.each([
  "count > 1 ? 's' : ''",
  "names.length === 1 ? 'structure' : 'structures'",
  "count < 2 ? 'n’a' : 'n’ont'",
  "left === 1 ? 'est repris' : 'sont repris'",
])('%s is found', (text) => expect(handWritten('a.ts', `f(${text})`)).toHaveLength(1))

test.each(["pages.length > 1 ? 'ctr' : 'outEnd'", "level === 1 ? '=' : '-'", "open ? 'est repris' : 'sont repris'"])(
  '%s is let be',
  (text) => expect(handWritten('a.ts', `f(${text})`)).toEqual([]),
)
