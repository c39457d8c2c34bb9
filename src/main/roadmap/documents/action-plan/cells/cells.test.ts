import { describe, expect, test } from 'vitest'
import { readBudget } from './budget.ts'
import { namesIn } from './cell-lines.ts'
import { fundersIn, withAmount } from './funders.ts'
import { isLegend } from './legend.ts'
import { readPeriod } from './period.ts'
import { isPlainState, readMark, readState } from './words.ts'

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

test('figures alone are of what the column says', () => {
  expect(readBudget('12', 'Budget (k€ HT)')).toEqual({ amount: 12_000, note: null })
  expect(readBudget('12 000 €', 'Budget (k€)')).toEqual({ amount: 12_000, note: null })
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
    ['2e semestre 2026', '2026-07-01', '2026-12-31'],
    ['Premier semestre 2027', '2027-01-01', '2027-06-30'],
    ['Dernier trimestre 2026', '2026-10-01', '2026-12-31'],
    ['courant 2026', '2026-01-01', '2026-12-31'],
    ['de mars à juin 2026', '2026-03-01', '2026-06-30'],
    ['hiver 2026-2027', '2026-12-01', '2027-02-28'],
  ])('%s', (text, from, to) => {
    expect(readPeriod(text)).toMatchObject({ ok: true, value: { from, to } })
  })

  test.each([
    ['été 2027', '2027-06-01', '2027-08-31', 'lu du 01/06/2027 au 31/08/2027'],
    ['Année scolaire 2026-2027', '2026-09-01', '2027-08-31', 'lu du 01/09/2026 au 31/08/2027'],
  ])('%s is one by usage, and that is noted', (text, from, to, note) => {
    expect(readPeriod(text)).toEqual({ ok: true, value: { from, to }, note })
  })

  test.each(['en continu', 'bientôt', '2027-2025', 'Tous les ans au printemps', 'hiver 2026', 'T1 ou T2 2026'])(
    '%s is refused',
    (text) => {
      expect(readPeriod(text).ok).toBe(false)
    },
  )
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

test('a state is read with what it says of how far the work is', () => {
  expect(['Réalisée à 50 %', 'Bloqué', 'Gelée'].map(readState)).toEqual(
    ['running', 'paused', 'paused'].map((value) => ({ ok: true, value, note: null })),
  )
  expect(readState('En attente').ok).toBe(false)
})

test('« Terminé » says no more than its state, « Bloqué » does', () => {
  expect([
    ['Terminée', 'done'],
    ['Non démarré', 'upcoming'],
    ['Bloqué ', 'paused'],
    ['Reporté', 'paused'],
    ['50 %', 'running'],
  ] as const).toSatisfy((all: readonly (readonly [string, 'done' | 'upcoming' | 'paused' | 'running'])[]) =>
    all.every(([text, state], at) => isPlainState(text, state) === at < 2),
  )
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

describe('who funds, each with what is told of its amount', () => {
  test.each([
    [
      'Région (50 000 €), CAF : 12 000',
      [
        ['Région', 50_000, null],
        ['CAF', 12_000, null],
      ],
    ],
    [
      'Département – 8 500 €\nCommune des Dunes',
      [
        ['Département', 8_500, null],
        ['Commune des Dunes', null, null],
      ],
    ],
    ['12 k€ de la Région', [['Région', 12_000, null]]],
    ['12,5 k€ : État', [['État', 12_500, null]]],
    ['État : 3 000 €/an', [['État', null, 'État : 3 000 €/an']]],
    ['Région : 50 %', [['Région', null, 'Région : 50 %']]],
    ['FEDER 2021-2027', [['FEDER 2021-2027', null, null]]],
    ['Conseil (DSI, action sociale)', [['Conseil (DSI, action sociale)', null, null]]],
    ['12 000 €', [['', 12_000, '12 000 €']]],
    ['à rechercher', [['', null, 'à rechercher']]],
  ] as const)('%s', (text, funders) => {
    expect(fundersIn(text)).toEqual(funders.map(([name, amount, words]) => ({ name, amount, words })))
  })

  test('in a column of its own, an amount that is not whole euros keeps its words', () => {
    expect(['8 500 €', '2500.5', '8 500 € HT', 'à définir'].map((text) => withAmount('CAF', text))).toEqual([
      { name: 'CAF', amount: 8_500, words: null },
      { name: 'CAF', amount: 2_501, words: 'CAF, 2\u00a0500,5' },
      { name: 'CAF', amount: 8_500, words: 'CAF, 8 500 € HT' },
      { name: 'CAF', amount: null, words: 'CAF, à définir' },
    ])
  })
})

describe('a line that says how the columns are filled', () => {
  test.each([
    ['Champ texte', 'Champ texte', 'Champ texte', 'Champ date'],
    ['Si vos axes ont un numéro, donnez-le', 'Court, obligatoire', 'Renseignez qui conduit', ''],
    ['ex. 1', 'ex. Ouvrir un lieu', 'Structure ou personne', 'jj/mm/aaaa'],
    ['X', 'X', '', 'X'],
  ])('%s', (...cells) => expect(isLegend(cells, [1])).toBe(cells[0] !== 'X'))

  test.each([
    ['1', 'Lister les acteurs', 'CAF', 'à choisir'],
    ['1', 'Choisir un logo', '', ''],
    ['Axe 1', 'Assez attendre', 'Chez nous', '2026'],
    ['Axe 1 : Aller vers', 'Axe 1 : Aller vers', 'Axe 1 : Aller vers', 'Axe 1 : Aller vers'],
  ])('%s, %s is an action or an axis', (...cells) => expect(isLegend(cells, [1])).toBe(false))
})
