import fc from 'fast-check'
import { expect, test } from 'vitest'
import { jsonError } from './json-error.ts'

test.each([
  ['[1,]', 1, 4],
  ['{"a":}', 1, 6],
  ['{"a" 1}', 1, 6],
  ['{a:1}', 1, 2],
  ['["a\nb"]', 1, 2],
  ['[1 2]', 1, 4],
  ['[1]]', 1, 4],
  ['{"a":1,}', 1, 8],
  ['[\n  {"a": 01}\n]', 2, 10],
  ['[}', 1, 2],
  ['', 1, 1],
])('%j', (text, line, column) => expect(jsonError(text)).toEqual({ line, column }))

test('it agrees with the engine on any JSON, whole or with a sign changed', () => {
  const broken = fc.tuple(fc.json(), fc.nat(), fc.constantFrom('', ',', '"', '}', ']', ':', '0', '\\'))
  fc.assert(
    fc.property(broken, ([json, at, sign]) => {
      const place = at % (json.length + 1)
      for (const text of [json, json.slice(0, place) + sign + json.slice(place + 1)])
        expect(jsonError(text) === null).toBe(isJson(text))
    }),
  )
})

const isJson = (text: string): boolean => {
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}
