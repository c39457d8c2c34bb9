import { expect, test } from 'vitest'
import { endSentence, expectedEndWords } from './expected-end.ts'

test.each([
  [{ expectedEnd: '12:05', late: 5, unknown: 0 }, 'Fin prévue à 12 h 05', '5 min après la fin du créneau.'],
  [{ expectedEnd: '11:50', late: -10, unknown: 0 }, 'Fin prévue à 11 h 50', '10 min avant la fin du créneau.'],
  [{ expectedEnd: '12:00', late: 0, unknown: 0 }, 'Fin prévue à 12 h 00', 'À l’heure dite.'],
  [{ expectedEnd: '12:05', late: null, unknown: 0 }, 'Fin estimée à 12 h 05', 'Aucune heure de fin n’est donnée.'],
  [{ expectedEnd: null, late: null, unknown: 1 }, null, 'Un point est sans durée.'],
  [{ expectedEnd: null, late: null, unknown: 2 }, null, 'Deux points sont sans durée.'],
] as const)('%j', (end, words, sentence) => {
  const plain = (text: string | null) => text?.replaceAll('\u00A0', ' ') ?? null
  expect(plain(expectedEndWords(end))).toBe(words)
  expect(plain(endSentence(end))).toBe(
    end.expectedEnd === null ? sentence : `${sentence} L’heure se recalcule à chaque point.`,
  )
})
