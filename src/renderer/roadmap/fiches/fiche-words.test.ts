import { expect, test } from 'vitest'
import { fichesSentence } from './fiche-words.ts'

test.each([
  [12, 2, 1, '12\u00a0fiches-actions, dont deux en retard et une sans porteur.'],
  [2, 0, 0, '2\u00a0fiches-actions.'],
  [1, 1, 1, '1\u00a0fiche-action, en retard et sans porteur.'],
  [1, 0, 1, '1\u00a0fiche-action, sans porteur.'],
])('%i, %i late and %i without a bearer: %s', (total, late, bearerless, sentence) =>
  expect(fichesSentence(total, { late, bearerless })).toBe(sentence),
)
