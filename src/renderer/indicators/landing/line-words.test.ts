import { expect, test } from 'vitest'
import type { ComparedIndicator } from '#shared/contract/indicators/measures.ts'
import type { RowId } from '#shared/kernel/ids.ts'
import type { MissingStructure, ToldPeriod } from '#shared/records/indicators/figure/period-gap.ts'
import type { Standing } from '#shared/records/indicators/figure/standing.ts'
import type { Period } from '#shared/text/period.ts'
import { aimWords, missingWords, ofWhatWords, sectorGap } from './line-words.ts'

const [north, south] = ['north', 'south'] as [RowId, RowId]
const sectors = [
  { id: north, name: 'Nord' },
  { id: south, name: 'Sud' },
]

const silent = (name: string, more: Partial<MissingStructure> = {}): MissingStructure => ({
  actor: name as RowId,
  name,
  sector: north,
  why: 'silent',
  awaited: true,
  ...more,
})

const told = (period: string, more: Partial<ToldPeriod> = {}): ToldPeriod => ({
  period: period as Period,
  goesOn: false,
  provisional: false,
  answered: null,
  missing: [],
  ...more,
})

const line = (indicator: Partial<ComparedIndicator['indicator']>, ...periods: readonly ToldPeriod[]) =>
  ({
    indicator: { name: 'Accompagnements', unit: 'participations', measure: 'count', overTime: 'sum', ...indicator },
    periods,
    whole: { values: periods.map(() => 1) },
  }) as unknown as ComparedIndicator

const third = '2026-T3' as Period

test('a figure says what it is of, and does not repeat its name', () => {
  expect(ofWhatWords(line({}, told('2026-T3')), third)).toBe('participations, en\u00A0un\u00A0an')
  expect(ofWhatWords(line({ name: 'Réunions tenues', unit: 'réunions' }, told('2026-T3')), third)).toBe(
    'en\u00A0un\u00A0an',
  )
  expect(ofWhatWords(line({ overTime: 'last', unit: null }, told('2026-T3')), third)).toBe('au\u00A030\u00A0sept.')
  expect(ofWhatWords(line({ overTime: 'last', unit: null }, told('2026-T3', { goesOn: true })), third)).toBe(
    'à\u00A0ce\u00A0jour',
  )
  expect(ofWhatWords(line({ overTime: 'apart', unit: null }, told('2026-T3')), third)).toBe('T3\u00A02026\u00A0seul')
  expect(ofWhatWords(line({ unit: null }, told('2025')), third)).toBe('année\u00A02025')
  expect(ofWhatWords(line({ unit: null }, told('2026-T3')), '2026-10' as Period)).toBe(
    'en\u00A0un\u00A0an,\u00A0à\u00A0fin\u00A0T3\u00A02026',
  )
})

test('a sum that lacks periods of its year says how many it is made of', () => {
  const quarters = ['2025-T4', '2026-T1', '2026-T2', '2026-T3'].map((period) => told(period))
  const partly = (values: readonly (number | null)[], more: Partial<ComparedIndicator['indicator']> = {}) =>
    ofWhatWords({ ...line(more, ...quarters), whole: { values } } as unknown as ComparedIndicator, third)
  expect(partly([null, null, null, 120])).toBe('participations, sur\u00A0un\u00A0trimestre\u00A0connu')
  expect(partly([null, 80, 90, 120])).toBe('participations, sur\u00A0trois\u00A0trimestres\u00A0connus')
  expect(partly([null, null, null, null])).toBe('participations, en\u00A0un\u00A0an')
  expect(partly([70, 80, 90, 120])).toBe('participations, en\u00A0un\u00A0an')
  expect(partly([null, null, null, 3], { provider: 'computed' })).toBe('participations, en\u00A0un\u00A0an')
})

test('a target says what remains', () => {
  const aim = (value: string, overYear: number | null, more: object = {}) =>
    aimWords(
      { measure: 'count', better: 'more', ...more } as ComparedIndicator['indicator'],
      { target: { value } as Standing['target'], overYear },
      'quarterly',
    )
  expect(aim('320', 214)).toBe('320, encore 106')
  expect(aim('40', 46)).toBe('40, dépassée de 6')
  expect(aim('40', 40)).toBe('40, atteinte')
  expect(aim('80', 71.4, { measure: 'percent' })).toBe('80\u00A0%, encore 9\u00A0points')
  expect(aim('45', 43, { better: 'less' })).toBe('45 au plus')
  expect(aim('45', 72, { better: 'less' })).toBe('45 au plus, 27 de trop')
  expect(aim('320', null)).toBe('320')
  expect(aim('320', 214, { overTime: 'apart' })).toBe('320 par trimestre, encore 106')
  expect(aimWords({} as ComparedIndicator['indicator'], { target: null, overYear: 3 }, 'quarterly')).toBeNull()
})

test('whom a figure lacks is named, counted, or the same as above', () => {
  const words = (one: ComparedIndicator, before?: ComparedIndicator) => missingWords(one, before, sectors)
  const four = ['Cci', 'Mjc', 'Ccas', 'Adil'].map((name) => silent(name))
  const late = line({}, told('2026-T3', { missing: four }))
  expect(words(late)).toBe('Quatre structures, secteur Nord')
  expect(words(late, late)).toBe('Les quatre mêmes')
  expect(words(line({}, told('2026-T3', { missing: [...four, silent('Udaf', { sector: south })] })))).toBe(
    'Cinq structures',
  )
  expect(words(line({}, told('2026-T3', { missing: [silent('Cci', { why: 'toCorrect' }), silent('Mjc')] })))).toBe(
    'Cci (à corriger) et Mjc',
  )
  expect(words(line({}, told('2026-T3', { missing: [silent('Cci', { awaited: false })] })))).toBe(
    'Une structure n’a pas répondu',
  )
  expect(words(line({}, told('2026-T3')))).toBe('Complet')
  expect(words(line({}, told('2026-T4', { goesOn: true })))).toBe('Période en cours')
})

test('what adds up over a year lacks whom one of its quarters lacks; what stands, whom its own lacks', () => {
  const periods = [told('2026-T2', { missing: [silent('Cci')] }), told('2026-T3')]
  expect(missingWords(line({}, ...periods), undefined, sectors)).toBe('Cci')
  expect(missingWords(line({ overTime: 'last' }, ...periods), undefined, sectors)).toBe('Complet')
  const gap = (id: RowId, value: number | null) =>
    sectorGap(line({}, ...periods), { sector: { id, name: '' }, values: [value] })
  expect([gap(north, 8), gap(north, null)]).toEqual(['1\u00A0attendue', '1\u00A0attendue'])
  expect([gap(south, 8), gap(south, null)]).toEqual(['complet', 'aucun chiffre'])
  // Of the whole, where there are no sectors.
  expect(sectorGap(line({}, ...periods), { sector: null, values: [8] })).toBe('1\u00A0attendue')
})
