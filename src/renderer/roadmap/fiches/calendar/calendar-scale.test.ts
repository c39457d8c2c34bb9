import fc from 'fast-check'
import { expect, test } from 'vitest'
import { barOf, placeOf, scaleOf, ticksOf } from './calendar-scale.ts'

const today = '2026-11-26'

test('the stretch holds whole quarters, a year at least, and forgets a year told by mistake', () => {
  expect(scaleOf([], today)).toEqual({ from: 2026 * 12 + 9, months: 12 })
  expect(scaleOf(['2026-02-10', '2028-05-01', '2206-01-01'], today)).toEqual({ from: 2026 * 12, months: 30 })
})

test('months and quarters are named, years where they open', () => {
  const scale = scaleOf([], today)
  expect(ticksOf(scale, 'trimestre')).toEqual([
    { day: '2026-10-01', label: 'T4', year: 2026 },
    { day: '2027-01-01', label: 'T1', year: 2027 },
    { day: '2027-04-01', label: 'T2', year: null },
    { day: '2027-07-01', label: 'T3', year: null },
  ])
  expect(
    ticksOf(scale, 'mois')
      .map(({ label }) => label)
      .slice(0, 4),
  ).toEqual(['oct.', 'nov.', 'déc.', 'janv.'])
})

test('a bar runs from a morning to an evening; one day alone is a mark', () => {
  const scale = scaleOf([], today)
  expect(barOf(scale, '2026-10-01', '2027-09-30')).toEqual({ kind: 'bar', from: 0, to: 1 })
  expect(barOf(scale, '2027-01-01', '2027-03-31')).toEqual({ kind: 'bar', from: 0.25, to: 0.5 })
  expect(barOf(scale, null, '2026-10-01')).toEqual({ kind: 'mark', from: 0, to: 1 / 31 / 12 })
  expect(barOf(scale, null, null)).toBeNull()
  // An end before its beginning is shown where it begins.
  expect(barOf(scale, '2027-04-01', '2027-01-01')).toEqual({ kind: 'bar', from: 0.5, to: 0.5 })
})

test('any day falls within the stretch, and later days never before earlier ones', () => {
  const day = fc
    .date({ min: new Date('1990-01-01'), max: new Date('2090-01-01'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10))
  fc.assert(
    fc.property(fc.array(day), day, day, (days, a, b) => {
      const scale = scaleOf(days, today)
      const [first, last] = [a, b].toSorted() as [string, string]
      expect(placeOf(scale, first)).toBeGreaterThanOrEqual(0)
      expect(placeOf(scale, last, true)).toBeLessThanOrEqual(1)
      expect(placeOf(scale, first)).toBeLessThanOrEqual(placeOf(scale, last, true))
    }),
  )
})
