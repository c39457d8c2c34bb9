import { expect, test } from 'vitest'
import { backupSentence } from './backup-sentence.ts'

const now = new Date(2026, 10, 26, 10, 0)
const at = (day: number, hour: number): string => new Date(2026, 10, day, hour, 2).toISOString()

test('the last copy is told as one speaks of it, and what failed comes first', () => {
  const told = (instant: string | null, failing = false, damaged = false) =>
    backupSentence({ at: instant, failing, damaged }, now)
  expect(told(at(26, 9))).toBe('Sauvegarde à 9\u00a0h\u00a002')
  expect(told(at(25, 9))).toBe('Sauvegarde hier')
  expect(told(at(20, 9))).toBe('Sauvegarde le 20\u00a0nov.')
  expect(told(null)).toBe('Pas encore de sauvegarde')
  expect(told(at(26, 9), true)).toBe('Sauvegarde à vérifier')
  expect(told(at(26, 9), true, true)).toBe('Espace abîmé')
})
