import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  byTime,
  daysOf,
  type Frequency,
  frequencyOf,
  isPeriod,
  longPeriod,
  type Period,
  periodAfter,
  periodOf,
  periodsIn,
  periodsUpTo,
  shortPeriod,
} from './period.ts'

const of = (text: string): Period => {
  if (!isPeriod(text)) throw new Error(text)
  return text
}

const anyPeriod = fc
  .tuple(
    fc.date({ min: new Date('1990-01-01'), max: new Date('2090-12-31'), noInvalidDate: true }),
    fc.constantFrom<Frequency>('monthly', 'quarterly', 'halfYearly', 'yearly'),
  )
  .map(([day, frequency]) => periodOf(day.toISOString().slice(0, 10), frequency))

describe('a period', () => {
  it('is a year, a half, a quarter or a month, and nothing else', () => {
    expect(['2025', '2025-S2', '2025-T4', '2025-12'].every(isPeriod)).toBe(true)
    expect(['25', '2025-S3', '2025-T0', '2025-13', '2025-T', 'T3 2025', '2025-1'].some(isPeriod)).toBe(false)
  })

  it('has a first and a last day', () => {
    expect(daysOf(of('2024-02'))).toEqual({ first: '2024-02-01', last: '2024-02-29' })
    expect(daysOf(of('2025-T3'))).toEqual({ first: '2025-07-01', last: '2025-09-30' })
    expect(daysOf(of('2025-S1'))).toEqual({ first: '2025-01-01', last: '2025-06-30' })
    expect(daysOf(of('2025'))).toEqual({ first: '2025-01-01', last: '2025-12-31' })
  })

  it('is named short and long', () => {
    expect(['2025-T1', '2025-S2', '2025', '2025-10'].map((text) => shortPeriod(of(text)))).toEqual([
      'T1 2025',
      'S2 2025',
      '2025',
      'oct. 2025',
    ])
    expect(['2025-T1', '2025-S2', '2025', '2025-10'].map((text) => longPeriod(of(text)))).toEqual([
      '1er trimestre 2025',
      '2e semestre 2025',
      'année 2025',
      'octobre 2025',
    ])
  })

  it('comes after others, across years', () => {
    expect(periodsUpTo(of('2025-T2'), 4)).toEqual(['2024-T3', '2024-T4', '2025-T1', '2025-T2'])
    expect(periodAfter(of('2025-12'), 1)).toBe('2026-01')
  })

  it('holds shorter ones', () => {
    expect(periodsIn(of('2025-T3'), 'monthly')).toEqual(['2025-07', '2025-08', '2025-09'])
    expect(periodsIn(of('2025'), 'halfYearly')).toEqual(['2025-S1', '2025-S2'])
  })

  it('is found by any of its days, and the next begins when it ends (any period)', () => {
    fc.assert(
      fc.property(anyPeriod, fc.integer({ min: -40, max: 40 }), (period, count) => {
        const { first, last } = daysOf(period)
        expect([periodOf(first, frequencyOf(period)), periodOf(last, frequencyOf(period))]).toEqual([period, period])
        const next = daysOf(periodAfter(period, 1)).first
        expect(Date.parse(next) - Date.parse(last)).toBe(86_400_000)
        expect(periodAfter(periodAfter(period, count), -count)).toBe(period)
        expect(Math.sign(byTime(period, periodAfter(period, count))) + Math.sign(count)).toBe(0)
      }),
    )
  })
})
