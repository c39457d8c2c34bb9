import { expect, test } from 'vitest'
import { choicesProblem } from './question-choices.ts'

test('choices are a list that Excel can hold', () => {
  expect([[], ['Oui', 'Non'], ['Oui', 'En partie', 'Non']].map(choicesProblem)).toEqual([null, null, null])
  expect(choicesProblem(['Oui'])).toBe('doivent être deux au moins')
  expect(choicesProblem(['Oui', 'Oui'])).toBe('se répètent')
  expect(choicesProblem(['Oui, souvent', 'Non'])).toContain('virgule')
  expect(choicesProblem(Array.from({ length: 11 }, (_none, index) => String(index)))).toBe('doivent être 10 au plus')
  expect(choicesProblem(['a', 'b', 'c', 'd', 'e'].map((one) => one.repeat(60)))).toContain('250 signes')
})
