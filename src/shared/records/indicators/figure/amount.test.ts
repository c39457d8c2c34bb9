import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { RowId } from '../../../kernel/ids.ts'
import { overPeriods, type PlacedAmount, readAmount, sectorAmount, sumOf, wholeAmount } from './amount.ts'

const [nord, sud, a, b] = ['nord', 'sud', 'a', 'b'] as RowId[] as [RowId, RowId, RowId, RowId]

const placed = (
  actor: RowId | null,
  sector: RowId | null,
  value: number,
  outOf: number | null = null,
): PlacedAmount => ({
  actor,
  sector,
  value,
  outOf,
})

describe('amounts', () => {
  it('add up by sector and for the département, structures without a sector included', () => {
    const given = [placed(a, nord, 3), placed(b, nord, 4), placed(a, sud, 5), placed(b, null, 7)]
    expect([sectorAmount(given, nord), sectorAmount(given, sud), wholeAmount(given)]).toEqual([
      { value: 7, outOf: null },
      { value: 5, outOf: null },
      { value: 19, outOf: null },
    ])
  })

  it('stand for what is under them when they are given for a whole', () => {
    const given = [placed(a, nord, 3), placed(null, nord, 10), placed(a, sud, 5)]
    expect(wholeAmount(given)).toEqual({ value: 15, outOf: null })
    expect(wholeAmount([...given, placed(null, null, 40)])).toEqual({ value: 40, outOf: null })
  })

  it('of a share are sum over sum, never a mean of shares', () => {
    const given = [placed(a, nord, 9, 10), placed(b, sud, 10, 90)]
    expect(readAmount(wholeAmount(given), 'percent')).toBe(19)
    expect(readAmount(sumOf([placed(a, nord, 0, 0)]), 'percent')).toBeNull()
  })

  it('of several periods add up or stand at the end', () => {
    const quarters = [{ value: 2, outOf: null }, null, { value: 5, outOf: null }]
    expect([overPeriods(quarters, 'sum'), overPeriods(quarters, 'last')]).toEqual([
      { value: 7, outOf: null },
      { value: 5, outOf: null },
    ])
    expect(overPeriods([...quarters, null], 'last')).toBeNull()
    expect(overPeriods([null], 'sum')).toBeNull()
  })

  it('of several periods are none where the same may be counted in each', () => {
    const quarter = { value: 2, outOf: null }
    expect(overPeriods([quarter, { value: 5, outOf: null }], 'apart')).toBeNull()
    expect(overPeriods([quarter], 'apart')).toEqual(quarter)
  })

  it('do not depend on the order they come in (any amounts of two decimals)', () => {
    const amount = fc
      .record({
        actor: fc.constantFrom(a, b, null),
        sector: fc.constantFrom(nord, sud, null),
        cents: fc.integer({ min: 0, max: 10_000_000 }),
      })
      .map(({ actor, sector, cents }) => placed(actor, sector, cents / 100))
    fc.assert(
      fc.property(fc.array(amount, { minLength: 1, maxLength: 30 }), (given) => {
        expect(wholeAmount(given.toReversed())).toEqual(wholeAmount(given))
      }),
    )
  })
})
