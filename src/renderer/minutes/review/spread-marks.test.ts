import fc from 'fast-check'
import { expect, test } from 'vitest'
import { spreadMarks } from './spread-marks.ts'

test('marks never hide each other, and none stands above its words', () => {
  fc.assert(
    fc.property(fc.array(fc.record({ top: fc.integer({ min: 0, max: 1_000 }) })), (marks) => {
      const spread = spreadMarks(marks)
      expect(spread).toHaveLength(marks.length)
      for (const [index, mark] of spread.entries()) {
        expect(mark.at).toBeGreaterThanOrEqual(mark.top)
        if (index > 0) expect(mark.at - (spread[index - 1]?.at ?? 0)).toBeGreaterThanOrEqual(44)
      }
    }),
  )
})
