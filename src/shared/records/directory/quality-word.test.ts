import { expect, test } from 'vitest'
import { qualityWord } from './quality-word.ts'

test.each([
  ['elected', 'madame', 'Élue'],
  ['elected', 'monsieur', 'Élu'],
  ['elected', null, 'Élue ou élu'],
  ['agent', 'madame', 'Agente publique'],
  ['agent', 'monsieur', 'Agent public'],
  ['agent', null, 'Agente ou agent public'],
  ['employee', 'madame', 'Salariée'],
  ['volunteer', 'monsieur', 'Bénévole'],
] as const)('%s, %s: %s', (quality, civility, word) => {
  expect(qualityWord(quality, civility)).toBe(word)
})
