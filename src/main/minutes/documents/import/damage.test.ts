import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { plainText } from '#shared/text/rich-text/plain-text.ts'
import { readMarkdown } from './read-markdown.ts'

const read = (markdown: string) => {
  const result = readMarkdown(markdown)
  if (!result.ok) throw new Error(result.error.code)
  const { sections, remarks } = result.value
  return {
    texts: sections.slice(1).map(({ row }) => plainText(row.body ?? null)),
    remarks: remarks.map(({ about, sentence }) => `${about}: ${sentence.replaceAll('\u00a0', '~')}`),
  }
}

describe('words that lost letters before the file came here', () => {
  test('stay as they are, and are told with their section', () => {
    expect(
      read(
        '## Un\n\nLe relev\ufffd, la fin d\ufffd pr\ufffdt : **pr**\ufffdt.\n\n## Deux\n\nFin.\n\n## Trois\n\n- \ufffd',
      ),
    ).toEqual({
      texts: ['Le relev\ufffd, la fin d\ufffd pr\ufffdt : pr\ufffdt.', 'Fin.', '\ufffd'],
      remarks: [
        'damaged: 5~mots abîmés restent tels quels~: le fichier a déjà perdu des lettres, là où se lit «~\ufffd~».',
        'damaged: Dans «~Un~», 4~mots~: «~relev\ufffd~», «~d\ufffd~», «~pr\ufffdt~» (2 fois).',
        'damaged: Dans «~Trois~», 1~mot~: «~\ufffd~».',
      ],
    })
  })

  test('are told wherever they stand: title block, heading, cell, note', () => {
    const { remarks } = read(
      '# Comit\ufffd\n\nLe d\ufffdbut.\n\n## R\ufffdsultats\n\n| A | B |\n| - | - |\n| n\ufffd | fin[^1] |\n\n[^1]: Vu \ufffd Lyon.',
    )
    expect(remarks.slice(1)).toEqual([
      'damaged: Dans «~Bloc titre~», 2~mots~: «~Comit\ufffd~», «~d\ufffdbut~».',
      'damaged: Dans «~R\ufffdsultats~», 3~mots~: «~R\ufffdsultats~», «~n\ufffd~», «~\ufffd~».',
    ])
  })

  test('so many that a list would hide them: the first ten of a section, and how many they all are', () => {
    const words = Array.from({ length: 12 }, (_, index) => `mot${index}entier\ufffd`)
    const { remarks } = read(`## Un\n\n${words.join(' ')}`)
    expect(remarks[1]).toBe(
      `damaged: Dans «~Un~», 12~mots~: ${words
        .slice(0, 10)
        .map((word) => `«~${word}~»`)
        .join(', ')}…`,
    )
  })

  test('a whole text has nothing to tell', () => {
    expect(read('## Un\n\nLe relevé, la fin.').remarks).toEqual([])
  })
})

/** Words that a repair would be tempted by, and others. */
const word = fc.constantFrom('département', 'de', 'fiche', 'L’accueil', 'cœur', 'les', 'prêt', 'actions', 'Vauxbrène')

/** The same with any of its letters lost. */
const damaged = fc
  .tuple(word, fc.array(fc.nat(10), { maxLength: 2 }))
  .map(([whole, lost]) => [...whole].map((letter, index) => (lost.includes(index) ? '\ufffd' : letter)).join(''))

test('any text that lost any letters comes in sign for sign', () => {
  fc.assert(
    fc.property(fc.array(damaged, { minLength: 1, maxLength: 12 }), (words) => {
      const said = `Mot ${words.join(' ')}${' et tant d’autres mots'.repeat(words.length)}`
      const { texts, remarks } = read(`## Un\n\n${said}`)
      expect(texts).toEqual([said])
      const count = words.filter((one) => one.includes('\ufffd')).length
      expect(remarks[0]?.match(/\d+/)?.[0]).toBe(count === 0 ? undefined : String(count))
    }),
  )
})
