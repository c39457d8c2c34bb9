import { expect, test } from 'vitest'
import type { MeasuredIndicator, MeasuredPeriod } from '#shared/contract/indicators/measures.ts'
import type { Standing } from '#shared/records/indicators/figure/standing.ts'
import { isPeriod, type Period } from '#shared/text/period.ts'
import { columnWords, ofPeriod, provisionalCaption, targetLine } from './series-words.ts'

const at = (text: string): Period => {
  if (!isPeriod(text)) throw new Error(text)
  return text
}

const told = (text: string, changes: Partial<MeasuredPeriod> = {}): MeasuredPeriod => ({
  period: at(text),
  goesOn: false,
  provisional: false,
  answered: null,
  missing: [],
  redefined: false,
  fixed: false,
  differs: false,
  ...changes,
})

test('a column says its year where it begins', () => {
  const columns = columnWords(['2025-T4', '2026-T1', '2026-T2'].map((text) => told(text)))
  expect(columns.map(({ shown }) => shown)).toEqual(['T4\u00A02025', 'T1\u00A02026', 'T2'])
  expect(columns.map(({ whole }) => whole)).toEqual(['T4 2025', 'T1 2026', 'T2 2026'])
  expect(columnWords([told('2026-10'), told('2026-11')]).map(({ shown }) => shown)).toEqual(['oct.\u00A02026', 'nov.'])
})

test('the target of a year is shared out where figures add up, and whole where they stand', () => {
  const indicator = { measure: 'count', overTime: 'sum' } as MeasuredIndicator
  const standing = { target: { value: '1200', year: 2026 } } as Standing
  const third = at('2026-T3')
  expect(targetLine(indicator, standing, third)?.value).toBe(300)
  expect(targetLine({ ...indicator, overTime: 'last' }, standing, third)?.name).toBe('cible fin 2026\u00A0: 1\u00A0200')
  expect(targetLine({ ...indicator, overTime: 'apart' }, standing, third)).toEqual({
    value: 1200,
    name: 'cible 2026, par trimestre\u00A0: 1\u00A0200',
  })
  expect(targetLine(indicator, { ...standing, target: null }, third)).toBeNull()
})

test('a period is named with its little word', () => {
  expect(['2026', '2026-T3', '2026-10', '2026-03'].map((text) => ofPeriod(at(text)))).toEqual([
    'de 2026',
    'du T3 2026',
    'd’oct. 2026',
    'de mars 2026',
  ])
})

test('a picture says which of its figures may still change', () => {
  expect(provisionalCaption([told('2026-T2')])).toBeNull()
  expect(provisionalCaption([told('2026-T2'), told('2026-T3', { provisional: true })])).toBe(
    'Chiffre provisoire\u00A0: T3 2026.',
  )
  expect(provisionalCaption([told('2026-T3', { provisional: true }), told('2026-T4', { provisional: true })])).toBe(
    'Chiffres provisoires\u00A0: T3 2026 et T4 2026.',
  )
})
