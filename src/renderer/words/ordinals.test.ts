import { expect, test } from 'vitest'
import { splitOrdinals } from './ordinals.ts'

const marked = (text: string) =>
  splitOrdinals(text)
    .map((part) => (part.kind === 'raised' ? `^${part.text}^` : part.text))
    .join('')

test.each([
  ['2e concertation', '2^e^ concertation'],
  ['1re réunion, 1er comité', '1^re^ réunion, 1^er^ comité'],
  ['2ᵉ et 3ème', '2^e^ et 3^e^'],
  ['XXIe siècle', 'XXI^e^ siècle'],
  ['2 étapes, 30 octobre', '2 étapes, 30 octobre'],
  ['H2e2 2025e', 'H2e2 2025e'],
  ['', ''],
])('%s', (text, expected) => expect(marked(text)).toBe(expected))

test('the parts give the text back', () => {
  expect(
    splitOrdinals('la 2e de 3e')
      .map(({ text }) => text)
      .join(''),
  ).toBe('la 2e de 3e')
})
