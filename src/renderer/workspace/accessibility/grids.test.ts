import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { type Criterion, countOf, establishedOn, norm, rateOf, screens, stateOf } from './grids.ts'

/** How many criteria each theme of RGAA 4.1 has. */
const themes = [9, 2, 3, 13, 8, 2, 5, 10, 4, 14, 13, 11, 12]

const numbersOf = (criteria: readonly Criterion[]) => criteria.map(({ number }) => number)

/** Files named between backquotes, from the root of the project. */
const filesOf = ({ shown }: Criterion) => [...shown.matchAll(/`((?:tests|src)\/[^`]+)`/g)].map(([, path = '']) => path)

test('the grid holds the 106 criteria of RGAA 4.1, each once and in order', () => {
  expect(numbersOf(screens)).toEqual(
    themes.flatMap((count, theme) => Array.from({ length: count }, (_none, rank) => `${theme + 1}.${rank + 1}`)),
  )
  expect(screens).toHaveLength(106)
})

test('the norm has each of its clauses once, of chapters 10 and 11', () => {
  const numbers = numbersOf(norm)
  expect(new Set(numbers).size).toBe(numbers.length)
  expect(numbers.filter((number) => !/^1[01]\./.test(number))).toEqual([])
  for (const chapter of ['10.', '11.'])
    expect(numbers.filter((one) => one.startsWith(chapter)).length).toBeGreaterThan(45)
})

test('each criterion that is met or not says by what it was seen, and each file named is there', () => {
  for (const criterion of [...screens, ...norm]) {
    expect(criterion.shown.length, criterion.number).toBeGreaterThan(5)
    for (const path of filesOf(criterion))
      expect(existsSync(fileURLToPath(new URL(`../../../../${path}`, import.meta.url))), path).toBe(true)
  }
})

test('most are shown by a test that is run each time', () => {
  const met = screens.filter(({ finding }) => finding === 'conforme')
  expect(met.filter((one) => filesOf(one).some((path) => path.startsWith('tests/'))).length).toBeGreaterThan(
    0.8 * met.length,
  )
})

test('what is not met says what it costs, and the way round', () => {
  for (const { finding, shown, number } of [...screens, ...norm])
    if (finding === 'non conforme') expect([number, shown]).toEqual([number, expect.stringMatching(/Contournement/)])
})

test('the rate counts what applies, and a single criterion that is not met keeps it under 100', () => {
  const criterion = (finding: Criterion['finding']): Criterion => ({ number: '1.1', asks: '', finding, shown: '' })
  const of = (met: number, unmet: number) => [
    ...Array.from({ length: met }, () => criterion('conforme')),
    ...Array.from({ length: unmet }, () => criterion('non conforme')),
    criterion('non applicable'),
  ]
  expect([rateOf(of(10, 0)), rateOf(of(1, 1)), rateOf(of(2000, 1))]).toEqual([100, 50, 99.9])
  expect([stateOf(100), stateOf(99.9), stateOf(49.9)]).toEqual([
    'totalement conforme',
    'partiellement conforme',
    'non conforme',
  ])
  expect(countOf(screens, 'conforme') + countOf(screens, 'non conforme') + countOf(screens, 'non applicable')).toBe(106)
  expect(establishedOn).toMatch(/^\d{1,2}(er)?\u00a0\p{L}+\u00a0\d{4}$/u)
})
