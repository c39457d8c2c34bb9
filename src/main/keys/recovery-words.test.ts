import { wordlist } from '@scure/bip39/wordlists/french.js'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { seedOfWords, wordsOfSeed } from './recovery-words.ts'

const seed = fc.uint8Array({ minLength: 32, maxLength: 32 })

/** As somebody types them who does not care for accents, capitals, nor lines. */
const typed = fc.record({
  upper: fc.boolean(),
  bare: fc.boolean(),
  between: fc.constantFrom(' ', '\n', '  ', ', ', ' \u00A0'),
})

test('any key of recovery comes back from its words, however they are typed', () => {
  fc.assert(
    fc.property(seed, typed, (bytes, { upper, bare, between }) => {
      const words = wordsOfSeed(bytes)
      expect(words).toHaveLength(24)
      const said = words
        .map((word) => (bare ? word.normalize('NFD').replace(/\p{M}/gu, '') : word))
        .map((word) => (upper ? word.toUpperCase() : word))
      expect(seedOfWords(` ${said.join(between)}\n`)).toEqual(bytes)
    }),
  )
})

test('a word missing, strange, or one too many is no key', () => {
  fc.assert(
    fc.property(seed, fc.nat(23), (bytes, at) => {
      const words = wordsOfSeed(bytes)
      expect(seedOfWords(words.toSpliced(at, 1).join(' '))).toBeNull()
      expect(seedOfWords(words.with(at, 'concerto').join(' '))).toBeNull()
      expect(seedOfWords([...words, 'abaisser'].join(' '))).toBeNull()
    }),
  )
})

test('another word of the list is never taken for the key itself, and its check refuses all but one in 256', () => {
  let refused = 0
  let tried = 0
  fc.assert(
    fc.property(seed, fc.nat(23), fc.constantFrom(...wordlist), (bytes, at, other) => {
      const words = wordsOfSeed(bytes)
      const changed = words.with(at, other.normalize('NFC'))
      fc.pre(changed[at] !== words[at])
      tried++
      const read = seedOfWords(changed.join(' '))
      if (read === null) refused++
      else expect(read).not.toEqual(bytes)
    }),
    { numRuns: 400, seed: 7 },
  )
  expect(refused).toBeGreaterThan(tried * 0.97)
})
