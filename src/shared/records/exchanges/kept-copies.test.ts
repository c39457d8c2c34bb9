import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type DatedCopy, superfluousCopies } from './kept-copies.ts'

const copy = (day: string, hour = '09h00'): DatedCopy => ({ day, name: `${day}_${hour}` })

const daysBefore = (count: number): string => new Date(Date.UTC(2026, 10, 26 - count)).toISOString().slice(0, 10)

describe('copies kept', () => {
  it('are the last of each of seven days, five weeks, twelve months', () => {
    const all = Array.from({ length: 500 }, (_none, n) => copy(daysBefore(n)))
    const gone = new Set(superfluousCopies(all))
    const kept = all.filter(({ name }) => !gone.has(name)).map(({ day }) => day)
    expect(kept.slice(0, 7)).toEqual(Array.from({ length: 7 }, (_none, n) => daysBefore(n)))
    expect(kept.length).toBeLessThanOrEqual(24)
    expect(new Set(kept.map((day) => day.slice(0, 7))).size).toBe(12)
  })

  it('are the later of a day that has two', () => {
    expect(superfluousCopies([copy('2026-11-26', '08h00'), copy('2026-11-26', '17h00')])).toEqual(['2026-11-26_08h00'])
  })

  it('always hold the latest, and leaving the others out changes nothing more (any copies)', () => {
    const some = fc.uniqueArray(
      fc
        .record({ n: fc.nat(900), hour: fc.constantFrom('08h00', '12h00') })
        .map(({ n, hour }) => copy(daysBefore(n), hour)),
      { selector: ({ name }) => name, minLength: 1 },
    )
    fc.assert(
      fc.property(some, (copies) => {
        const gone = new Set(superfluousCopies(copies))
        const kept = copies.filter(({ name }) => !gone.has(name))
        expect(kept.map(({ name }) => name)).toContain(
          copies
            .map(({ name }) => name)
            .toSorted()
            .at(-1),
        )
        expect(superfluousCopies(kept)).toEqual([])
      }),
    )
  })
})
