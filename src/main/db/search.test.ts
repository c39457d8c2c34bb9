import fc from 'fast-check'
import { expect, test } from 'vitest'
import { fold } from '#shared/kernel/fold.ts'
import { records } from '#shared/records/records.ts'
import { createReadyApp } from '../../../tests/support/test-app.ts'
import { matchOf } from './search.ts'

test('a number typed in groups is one word, in its two forms', () => {
  expect(matchOf('04 65.71 01')).toBe('("04657101"* OR "334657101"*)')
  expect(matchOf('434 933 123 00029')).toBe('"43493312300029"*')
  expect(matchOf('L’Arbresle (69)')).toBe('"l"* AND "arbresle"* AND "69"*')
  expect(matchOf(' – ')).toBeNull()
})

test('any word of a text is no syntax for the index', async () => {
  const app = await createReadyApp()
  await fc.assert(
    fc.asyncProperty(fc.string({ maxLength: 40, unit: 'grapheme' }), async (text) => {
      expect(Array.isArray((await app.call('search.find', { text })).hits)).toBe(true)
    }),
    // One word here, two for the tokenizer.
    { numRuns: 60, examples: [['Ͱᦰ²']] },
  )
})

test('every field a record is searched by is one of its own', () => {
  for (const { fields, search } of Object.values(records)) {
    for (const name of [...(search?.title ?? []), ...(search?.body ?? [])]) expect(Object.keys(fields)).toContain(name)
  }
})

test('any name is found by any beginning of its words, whatever accents and case', async () => {
  const app = await createReadyApp()
  const word = fc.stringMatching(/^[A-Za-zàâçéèêëîïôùûüÀÉ]{2,10}$/)
  await fc.assert(
    fc.asyncProperty(fc.array(word, { minLength: 1, maxLength: 4 }), fc.nat(), async (words, at) => {
      const name = words.join(' ')
      const { id } = await app.call('records.create', { record: 'actor', values: { name } })
      const chosen = words[at % words.length] as string
      const hits = (await app.call('search.find', { text: `${fold(name)} ${chosen.slice(0, 2).toUpperCase()}` })).hits
      expect(hits.map((hit) => hit.id)).toContain(id)
      await app.call('records.remove', { record: 'actor', id })
    }),
    { numRuns: 30 },
  )
})
