import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { plainText } from '#shared/text/rich-text/plain-text.ts'
import type { Letters } from './lost-letters.ts'
import { readMarkdown } from './read-markdown.ts'

const known = new Set('les habitants demandent des démarches le besoin de une réponse et ce relevé prêt'.split(' '))
const isFrench = (word: string) => known.has(word) || known.has(word.charAt(0).toLowerCase() + word.slice(1))

const read = (markdown: string, choices: Letters['choices'] = []) => {
  const result = readMarkdown(markdown, { isFrench, choices })
  if (!result.ok) throw new Error(result.error.code)
  const { sections, lostLetters, remarks } = result.value
  return {
    text: plainText(sections[1]?.row.body ?? null),
    lost: lostLetters,
    remarks: remarks.map(({ sentence }) => sentence.replaceAll('\u00a0', '~')),
  }
}

const damaged =
  '## Un\n\nL\ufffds habitants d\ufffdmand\ufffdnt d\ufffds **d\ufffdmarch\ufffds** et un\ufffd r\ufffdpons\ufffd, Vauxbr\ufffdn\ufffd.'

describe('a letter that a text no longer names', () => {
  test('is told with what it may be, and nothing is replaced before it is chosen', () => {
    const { text, lost } = read(damaged)
    expect(text).toBe(
      'L\ufffds habitants d\ufffdmand\ufffdnt d\ufffds d\ufffdmarch\ufffds et un\ufffd r\ufffdpons\ufffd, Vauxbr\ufffdn\ufffd.',
    )
    expect(lost).toEqual([
      {
        rank: 1,
        sign: '\ufffd',
        font: null,
        words: 7,
        candidates: [{ letter: 'e', known: 4 }],
        chosen: null,
        example: expect.stringContaining('d\ufffdmand\ufffdnt'),
        written: lost[0]?.example,
      },
    ])
  })

  test('is written, once chosen, in the words that it makes known ones: the others are left and told', () => {
    const { text, remarks, lost } = read(damaged, [{ rank: 1, letter: 'e' }])
    // What the choice says it writes is what it writes.
    expect(lost.map(({ written }) => written)).toEqual([text])
    expect(text).toBe('Les habitants demandent des d\ufffdmarch\ufffds et une r\ufffdpons\ufffd, Vauxbr\ufffdn\ufffd.')
    expect(remarks.slice(0, 2)).toEqual([
      '«~\ufffd~» est lu «~e~»~: 4~mots reconnus, 3~laissés.',
      '3~mots abîmés restent tels quels~: le fichier a déjà perdu des lettres, là où se lit «~\ufffd~».',
    ])
  })

  test('is not offered when no letter makes half of the words known, nor for a word or two', () => {
    expect(read('## Un\n\nL\ufffds gr\ufffdnds j\ufffdrdins d\ufffd V\ufffdlle').lost).toEqual([])
    expect(read('## Un\n\nL\ufffds habitants d\ufffds').lost).toEqual([])
  })
})

test('whatever is chosen, only lost signs are replaced', () => {
  const word = fc.constantFrom(...known).map((whole) => whole.replaceAll('e', '\ufffd'))
  fc.assert(
    fc.property(fc.array(word, { minLength: 1, maxLength: 20 }), fc.constantFrom('e', 'a', 'é'), (words, letter) => {
      const said = `Mot ${words.join(' ')} fin`
      const { text } = read(`## Un\n\n${said}`, [{ rank: 1, letter }])
      const back = [...text].map((sign, index) => (said[index] === '\ufffd' ? '\ufffd' : sign)).join('')
      expect(back).toBe(said)
    }),
  )
})
