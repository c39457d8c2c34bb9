import { describe, expect, it } from 'vitest'
import type { Period } from '../../text/period.ts'
import type { Target } from '../records.ts'
import { attainment, onTrackFrom } from './attainment.ts'

const third = '2026-T3' as Period
const aim = (value: string | null, more: Partial<Target> = {}) => ({ value, year: 2026, decidedOn: null, ...more })
const judged = (value: number | null, target: ReturnType<typeof aim> | null, better: 'more' | 'less' | null = 'more') =>
  attainment({ value, target, better, period: third, provisional: false })

describe('attainment', () => {
  it('is judged on the rounded rate: reached from 100 %, on the way while it keeps up with the time gone by', () => {
    // The thirtieth of September: 75 % of the year, less ten points.
    expect([99.5, 99.4, 64.5, 64.4].map((value) => judged(value, aim('100')))).toEqual([
      { rate: 100, state: 'reached' },
      { rate: 99, state: 'onTrack' },
      { rate: 65, state: 'onTrack' },
      { rate: 64, state: 'far' },
    ])
  })

  it('counts the time from the decision to the end of the target’s year', () => {
    const from = (period: string, decidedOn: string | null, year = 2026) =>
      onTrackFrom({ decidedOn, year }, period as Period)
    expect(from('2026-T4', null)).toBe(90)
    expect(from('2026-T2', '2026-06-30')).toBe(-10)
    expect(from('2026-T2', '2026-09-01')).toBe(-10)
    expect(from('2025', '2025-01-01')).toBe(40)
    expect(from('2027', '2025-01-01')).toBe(90)
    expect(from('2026-12', '2027-03-01')).toBe(90)
  })

  it('counts down where less is better', () => {
    expect([10, 20, 40, 0].map((value) => judged(value, aim('20'), 'less').rate)).toEqual([200, 100, 50, 100])
  })

  it('says that a figure or a target is missing', () => {
    expect([judged(4, null), judged(4, aim(null)), judged(null, aim('4'))]).toEqual([
      { rate: null, state: 'noTarget' },
      { rate: null, state: 'noTarget' },
      { rate: null, state: 'noFigure' },
    ])
  })

  it('says nothing else of what may still change', () => {
    const provisional = (value: number | null, target: ReturnType<typeof aim> | null) =>
      attainment({ value, target, better: 'more', period: third, provisional: true })
    expect([provisional(120, aim('100')), provisional(4, null), provisional(null, aim('4'))]).toEqual([
      { rate: 120, state: 'provisional' },
      { rate: null, state: 'provisional' },
      { rate: null, state: 'noFigure' },
    ])
  })

  it('takes a target of nought as reached', () => {
    expect(judged(0, aim('0'))).toEqual({ rate: 100, state: 'reached' })
  })
})
