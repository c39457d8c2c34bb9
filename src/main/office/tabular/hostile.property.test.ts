import { Buffer } from 'node:buffer'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readSourceFile } from './read-source-file.ts'

const honest = {
  'liste.csv': 'nom;ville\r\n"Maison; du ""lac""";Lyon\r\nL’Étape;Mâcon\r\n',
  'liste.json': '{"lieux":[{"nom":"Maison","adresse":{"ville":"Lyon","repères":[1,null,true]}},{"nom":"L’Étape"}]}',
  'liste.html': '<html><body><table><tr><th>nom</th></tr><tr><td colspan="2">Maison</td></tr></table></body></html>',
}

/** Signs on which the three formats turn. */
const signs = fc.constantFrom(
  ...['"', '\\', '\0', '\ufeff', '\r', '\n', ';', '\t', '{', '}', '[', ']', ':', ',', '1e999', '\\ud800', '__proto__'],
  ...['<table>', '</tr>', '<td colspan="1000000000">', '<!--', '&#x110000;', '&j;', '<![CDATA[', '<script>', 'ÿþ'],
)

interface Change {
  readonly at: number
  readonly taken: number
  readonly put: string
}

/** A file with some of its letters taken out, others put in. */
const changed = (text: string, changes: readonly Change[]): Uint8Array =>
  Buffer.from(
    changes.reduce((said, { at, taken, put }) => {
      const place = Math.floor(at * said.length)
      return said.slice(0, place) + put + said.slice(place + taken)
    }, text),
  )

const changes = fc.array(
  fc.record({
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    taken: fc.nat({ max: 8 }),
    put: fc.oneof(
      signs,
      fc.string({ maxLength: 4 }),
      fc.tuple(signs, fc.integer({ min: 1, max: 3_000 })).map(([sign, times]) => sign.repeat(times)),
    ),
  }),
  { minLength: 1, maxLength: 6 },
)

/** A table, or a refusal in four sentences; nothing is thrown. */
const demandAnswer = async (bytes: Uint8Array, name: string): Promise<void> => {
  const read = await readSourceFile(bytes, name)
  if (read.ok) return
  const { code, fact, cause, unchanged, next } = read.error
  expect(code).toMatch(/^file-/)
  for (const sentence of [fact, cause, unchanged, next]) expect(sentence).toMatch(/^[\p{Lu}«].*\.$/su)
}

describe.each(Object.entries(honest))('%s', (name, text) => {
  test('changed in any way, is read or refused in words', async () => {
    await fc.assert(
      fc.asyncProperty(changes, (all) => demandAnswer(changed(text, all), name)),
      { numRuns: 400 },
    )
  })

  test('of any bytes, is read or refused in words', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 400 }), (bytes) => demandAnswer(bytes, name)),
      { numRuns: 300 },
    )
  })
})
