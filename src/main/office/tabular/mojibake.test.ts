import { Buffer } from 'node:buffer'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { repairMojibake } from './mojibake.ts'

const misread = (text: string): string => new TextDecoder('windows-1252').decode(Buffer.from(text))

test.each([
  ['MÃ©diathÃ¨que', 'Médiathèque', 2],
  ['lâ€™Ã‰tape Â«Â\u00a0dâ€™eauÂ\u00a0Â»', 'l’Étape «\u00a0d’eau\u00a0»', 7],
  ['cÅ“ur Ã\u00a0 10â‚¬', 'cœur à 10€', 3],
  ['MÃƒÂ©diathÃƒÂ¨que', 'Médiathèque', 4],
])('%j', (text, repaired, count) => {
  expect(repairMojibake(text)).toEqual({ text: repaired, repaired: count })
})

test('what is French already is not touched', () => {
  for (const text of ['Château À CÔTÉ — « là »', 'Ãlvaro', 'Â', 'CAFÉ®', 'âge', '50\u00a0€'])
    expect(repairMojibake(text)).toEqual({ text, repaired: 0 })
})

test('any French text comes back, once or twice misread', () => {
  const text = fc.string({ unit: fc.constantFrom(...'aez éèàùçœÉÀ«»’—€') })
  fc.assert(
    fc.property(text, (french) => {
      expect(repairMojibake(misread(french)).text).toBe(french)
      expect(repairMojibake(misread(misread(french))).text).toBe(french)
    }),
  )
})
