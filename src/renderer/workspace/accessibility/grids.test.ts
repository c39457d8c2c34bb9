import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { type Criterion, countOf, establishedOn, norm, rateOf, screens, stateOf } from './grids.ts'

/** How many criteria each theme of RGAA 4.1 has. */
const themes = [9, 2, 3, 13, 8, 2, 5, 10, 4, 14, 13, 11, 12]

/** What EN 301 549 v3.2.1 asks in chapters 10 and 11, but for void clauses and those of software closed to assistive technology. */
const clauses = {
  '10.1': '1.1 2.1 2.2 2.3 2.5 3.1 3.2 3.3 3.4 3.5 4.1 4.2 4.3 4.4 4.5 4.10 4.11 4.12 4.13',
  '10.2': '1.1 1.2 1.4 2.1 2.2 3.1 4.2 4.3 4.4 4.6 4.7 5.1 5.2 5.3 5.4',
  '10.3': '1.1 1.2 2.1 2.2 3.1 3.2 3.3 3.4',
  '10.4': '1.1 1.2 1.3',
  '10.5': '',
  '10.6': '',
  '11.1': '1.1.1 2.1.1 2.2 2.3.1 2.4 2.5 3.1.1 3.2.1 3.3 3.4 3.5.1 4.1 4.2 4.3 4.4.1 4.5.1 4.10 4.11 4.12 4.13',
  '11.2': '1.1.1 1.2 1.4.1 2.1 2.2 3.1 4.3 4.4 4.6 4.7 5.1 5.2 5.3 5.4',
  '11.3': '1.1.1 2.1 2.2 3.1.1 3.2 3.3 3.4',
  '11.4': '1.1.1 1.2.1 1.3',
  '11.5': '1 2.1 2.2 2.3 2.4 2.5 2.6 2.7 2.8 2.9 2.10 2.11 2.12 2.13 2.14 2.15 2.16 2.17',
  '11.6': '1 2',
  '11.7': '',
  '11.8': '1 2 3 4 5',
}

const numbersOf = (criteria: readonly Criterion[]) => criteria.map(({ number }) => number)

/** Files named between backquotes, from the root of the project. */
const filesOf = ({ shown }: Criterion) => [...shown.matchAll(/`((?:tests|src)\/[^`]+)`/g)].map(([, path = '']) => path)

test('the grid holds the 106 criteria of RGAA 4.1, each once and in order', () => {
  expect(numbersOf(screens)).toEqual(
    themes.flatMap((count, theme) => Array.from({ length: count }, (_none, rank) => `${theme + 1}.${rank + 1}`)),
  )
  expect(screens).toHaveLength(106)
})

test('the grid holds the clauses of chapters 10 and 11 of the norm, each once and in order', () => {
  expect(numbersOf(norm)).toEqual(
    Object.entries(clauses).flatMap(([section, ends]) =>
      ends.split(' ').map((end) => (end === '' ? section : `${section}.${end}`)),
    ),
  )
  expect(norm).toHaveLength(117)
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
