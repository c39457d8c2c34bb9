import { expect, test } from 'vitest'
import { targetWords, targetYearWords } from './target-words.ts'

test('a target is of the end of its year, or of each period of it where periods do not add up', () => {
  const told = (overTime: 'sum' | 'apart', frequency: 'quarterly' | 'yearly') => {
    const indicator = { measure: 'count', overTime } as const
    return `${targetWords(640, indicator, frequency)} ${targetYearWords(2026, indicator, frequency)}`
  }
  expect([told('sum', 'quarterly'), told('apart', 'quarterly'), told('apart', 'yearly')]).toEqual([
    '640 fin 2026',
    '640 par trimestre en 2026',
    '640 fin 2026',
  ])
})
