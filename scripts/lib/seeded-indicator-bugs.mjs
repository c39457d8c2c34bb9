/**
 * Mistakes in how figures are read and printed: an empty last period, an outlier that nobody confirmed, two meanings of « reçu »,
 * what is compared with other answers. As those of `seeded-bugs.mjs`.
 */
const printed = ['tests/indicators/indicator-workbook.test.ts', 'tests/indicators/workbook-recounts.test.ts']
const screens = [
  'tests/indicators/figure-doubts.test.ts',
  'tests/indicators/measures.test.ts',
  'tests/indicators/campaigns.test.ts',
]
const records = 'src/shared/records/indicators'
const workbook = 'src/main/indicators/documents/indicator-workbook'

export const indicatorBugs = [
  {
    rule: 'IN-1',
    name: 'un trimestre vide efface l’année d’un secteur',
    file: `${records}/figure/amount.ts`,
    from: 'sumOf(amounts.filter((amount) => amount !== null))',
    to: '(amounts.at(-1) == null ? null : sumOf(amounts.filter((amount) => amount !== null)))',
    tests: printed,
  },
  {
    rule: 'IN-1',
    name: 'le cumul du classeur ne compte que sa dernière période',
    file: `${workbook}/reading.ts`,
    from: 'countedPeriods(indicator).map((period) => reached(indicator, place, period, item))',
    to: '[indicator.at].map((period) => reached(indicator, place, period, item))',
    tests: printed,
  },
  {
    rule: 'IN-1',
    name: 'qui n’a rien donné de la dernière période n’est plus attendu',
    file: `${records}/figure/completeness.ts`,
    from: 'if (gave.has(actor) && !toCorrect) return []',
    to: 'if (!toCorrect) return []',
    tests: [...printed, ...screens],
  },
  {
    rule: 'IN-2',
    name: 'un chiffre à confirmer ne rend pas le total provisoire',
    file: `${records}/figure/completeness.ts`,
    from: "({ actor, why: 'toConfirm', awaited: true })",
    to: "({ actor, why: 'toConfirm', awaited: false })",
    tests: [...printed, ...screens],
  },
  {
    rule: 'IN-2',
    name: 'un chiffre confirmé le reste quand il change',
    file: 'src/main/indicators/read/each-given.ts',
    from: 'line.confirmedAs !== null && line.confirmedAs === confirmedWords(amount)',
    to: 'line.confirmedAs !== null',
    tests: screens,
  },
  {
    rule: 'IN-2',
    name: 'dix fois plus n’étonne personne',
    file: `${records}/figure/plausibility.ts`,
    from: 'if (value > times * high && value - high >= least) return',
    to: 'if (value > 100 * high && value - high >= least) return',
    tests: [...screens, `${records}/figure/plausibility.test.ts`],
  },
  {
    rule: 'IN-2',
    name: 'le classeur tait qui a un chiffre à confirmer',
    file: `${workbook}/who-answered.ts`,
    from: 'doubted === 0',
    to: 'doubted >= 0',
    tests: printed,
  },
  {
    rule: 'IN-3',
    name: 'une réponse revenue, à corriger, est comptée reçue',
    file: `${records}/answer-state.ts`,
    from: "if (refusedCells > 0) return 'refused'\n  if (receivedOn !== null) return 'received'",
    to: "if (receivedOn !== null) return 'received'\n  if (refusedCells > 0) return 'refused'",
    tests: [...screens, `${records}/answer-state.test.ts`],
  },
  {
    rule: 'IN-3',
    name: 'le classeur a son propre « reçu » : tout ce qui est revenu',
    file: `${workbook}/who-answered.ts`,
    from: "state === 'received'",
    to: "state === 'received' || state === 'refused'",
    tests: [...printed, ...screens],
  },
  {
    rule: 'IN-4',
    name: 'l’évolution compare des réponses qui ne sont pas les mêmes',
    file: `${records}/figure/figure-book.ts`,
    from: 'return placed.filter((one) => gave.has(giverOf(one)))',
    to: 'return placed.filter((one) => gave.size > 0 || gave.has(giverOf(one)))',
    tests: [...printed, ...screens],
  },
  {
    rule: 'IN-4',
    name: 'ce qui se compare est compté dans « Données » sans regarder qui a donné',
    file: `${workbook}/figure-cells.ts`,
    from: 'over: [period], alike: true })',
    to: 'over: [period] })',
    tests: printed,
  },
  {
    rule: 'IN-4',
    name: 'une évolution se dit d’une période inachevée sans le dire',
    file: `${workbook}/figure-cells.ts`,
    from: 'const provisional = isProvisional(reading, told, [report.period, periods.before])',
    to: 'const provisional = false',
    tests: printed,
  },
]
