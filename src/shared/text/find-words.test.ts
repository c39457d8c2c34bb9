import fc from 'fast-check'
import { expect, test } from 'vitest'
import { findWords } from './find-words.ts'

const found = (line: string, text: string, options: { wholeWords?: boolean; exact?: boolean } = {}) =>
  findWords(line, { text, wholeWords: false, exact: false, ...options }).map(({ from, to }) => line.slice(from, to))

test('accents and capitals count only when they are asked to', () => {
  expect(found('Médiathèque, mediatheque', 'MÉDIATHEQUE')).toEqual(['Médiathèque', 'mediatheque'])
  expect(found('Médiathèque, mediatheque', 'mediatheque', { exact: true })).toEqual(['mediatheque'])
  expect(found('e\u0301te\u0301, été', 'ete')).toEqual(['e\u0301te\u0301', 'été'])
  expect(found('Au cœur', 'coeur')).toEqual(['cœur'])
  expect(found('Au cœur', 'co')).toEqual([])
})

test('what French typing changed is found as it was typed', () => {
  for (const exact of [true, false]) {
    expect(found('L’axe, l’axe', "l'axe", { exact }).at(-1)).toBe('l’axe')
    expect(found('Le «\u00a0mur\u00a0» est là', '"mur" est', { exact })).toEqual(['«\u00a0mur\u00a0» est'])
    expect(found('Le « mur » est là', '«mur»', { exact })).toEqual(['« mur »'])
    expect(found('à 18\u00a0h\u00a0:  oui', 'h : oui', { exact })).toEqual(['h\u00a0:  oui'])
    expect(found('Nord – Sud', 'Nord - Sud', { exact })).toEqual(['Nord – Sud'])
  }
})

test('whole words are not within longer ones', () => {
  expect(found('Taxe, l’axe, axes, axe', 'axe', { wholeWords: true })).toEqual(['axe', 'axe'])
  expect(found('Taxe, l’axe, axes', 'axe')).toHaveLength(3)
  expect(found('20 et 2026', '20', { wholeWords: true })).toEqual(['20'])
})

test('nothing is found by nothing, and none within another', () => {
  expect(found('aaaa', '')).toEqual([])
  expect(found('aaaa', 'aa')).toEqual(['aa', 'aa'])
})

test('any words of any line, cut at their letters, are found in it, and those found are apart and in order', () => {
  const line = fc.string({ unit: fc.constantFrom(..."aéÉœ’'«» \u00a0-–b1😀.") })
  fc.assert(
    fc.property(line, fc.nat(), fc.nat(), fc.boolean(), (words, one, other, exact) => {
      const letters = [...words]
      const [from, to] = [one % (letters.length + 1), other % (letters.length + 1)].toSorted((a, b) => a - b)
      const text = letters.slice(from, to).join('')
      const places = findWords(words, { text, wholeWords: false, exact })
      if (/^[aéb1](.*[aéb1])?$/u.test(text)) expect(places.length).toBeGreaterThan(0)
      let end = 0
      for (const place of places) {
        expect(place.from).toBeGreaterThanOrEqual(end)
        expect(place.to).toBeGreaterThan(place.from)
        end = place.to
      }
    }),
  )
})
