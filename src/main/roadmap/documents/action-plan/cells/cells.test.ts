import { describe, expect, test } from 'vitest'
import { readBudget } from './budget.ts'
import { namesIn } from './cell-lines.ts'
import { readPeriod } from './period.ts'
import { readMark, readState } from './words.ts'

describe('a budget written as text', () => {
  test.each([
    ['12 k€', 12_000, null],
    ['12 000 € TTC', 12_000, '12 000 € TTC'],
    ['12.000 €', 12_000, null],
    ['0,5 M€', 500_000, null],
    ['8500', 8_500, null],
    ['entre 5 et 10 k€', null, 'entre 5 et 10 k€'],
    ['3 000 €/an', null, '3 000 €/an'],
    ['à définir', null, 'à définir'],
    ['2025 : 3 000 €\n2026 : 4 000 €', null, '2025 : 3 000 € ; 2026 : 4 000 €'],
  ])('%s', (text, amount, note) => {
    expect(readBudget(text)).toEqual({ amount, note })
  })
})

describe('a period', () => {
  test.each([
    ['T1 2025', '2025-01-01', '2025-03-31'],
    ['2e trimestre 2026', '2026-04-01', '2026-06-30'],
    ['S2 2025', '2025-07-01', '2025-12-31'],
    ['2025-2027', '2025-01-01', '2027-12-31'],
    ['2025 à 2027', '2025-01-01', '2027-12-31'],
    ['2026', '2026-01-01', '2026-12-31'],
    ['mars à juin 2026', '2026-03-01', '2026-06-30'],
    ['T3 2025 – T1 2026', '2025-07-01', '2026-03-31'],
    ['février 2028', '2028-02-01', '2028-02-29'],
    ['12/03/2025', '2025-03-12', '2025-03-12'],
    ['45658', '2025-01-01', '2025-01-01'],
    ['à partir de 2026', '2026-01-01', null],
    ['fin 2026', null, '2026-12-31'],
    ['du 01/02/2025 au 30/06/2025', '2025-02-01', '2025-06-30'],
  ])('%s', (text, from, to) => {
    expect(readPeriod(text)).toMatchObject({ ok: true, value: { from, to } })
  })

  test.each(['en continu', 'bientôt', '2027-2025'])('%s is refused', (text) => {
    expect(readPeriod(text).ok).toBe(false)
  })
})

test.each([
  ['En cours', 'running'],
  ['Non démarré', 'upcoming'],
  ['Réalisée à 100 %', 'done'],
  ['50%', 'running'],
  ['À l’étude', 'toDiscuss'],
  ['Reporté', 'paused'],
  ['Abandonné', 'dropped'],
  ['En retard', 'late'],
])('« %s » is a state', (text, state) => {
  expect(readState(text)).toMatchObject({ ok: true, value: state })
})

test('marks are of our scale only', () => {
  expect(['3', '4/5', 'Très élevé', '★★'].map((text) => readMark(text))).toEqual(
    ['medium', 'high', 'veryHigh', 'low'].map((value) => ({ ok: true, value, note: null })),
  )
  expect(readMark('8/10').ok).toBe(false)
})

test('names are parted outside brackets, and a question names nobody', () => {
  expect(namesIn('Département (DSI, action sociale)\n- Médiathèque, CAF')).toEqual([
    'Département (DSI, action sociale)',
    'Médiathèque',
    'CAF',
  ])
  expect(namesIn('FSE+, CAF + CPAM, Région+État ; Erasmus+')).toEqual([
    'FSE+',
    'CAF',
    'CPAM',
    'Région',
    'État',
    'Erasmus+',
  ])
  expect(namesIn('Qui peut porter cela ?')).toEqual([])
})
