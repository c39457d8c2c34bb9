import { expect, test } from 'vitest'
import { askedLines, optionalLines } from './asked-lines.ts'

test('what a workbook holds to fill is said with the lines that nobody must fill', () => {
  const indicators = [{ parts: 15 }, { parts: 2 }, { parts: 0 }]
  expect(optionalLines(indicators, { totalsOnly: null })).toBe(17)
  expect(optionalLines(indicators, { totalsOnly: true })).toBe(0)
  expect([askedLines(5, 34), askedLines(1, 1), askedLines(3, 0)]).toEqual([
    'cinq indicateurs et 34 lignes de ventilation, facultatives',
    'un indicateur et une ligne de ventilation, facultative',
    'trois indicateurs',
  ])
})
