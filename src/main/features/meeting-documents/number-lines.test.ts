import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { RowId } from '#shared/kernel/ids.ts'
import { numberLines } from './number-lines.ts'

type Line = Parameters<typeof numberLines>[0][number]

const line = (id: string, sheetLine: number | null = null, part: Line['part'] = 'participant'): Line => ({
  id: id as RowId,
  sheetLine,
  part,
})

describe('numberLines', () => {
  test('numbers a first sheet from 1, those who lead last', () => {
    const lines = numberLines([line('a'), line('b', null, 'facilitator'), line('c')])
    expect(lines.map(({ id, number }) => `${id}${number}`)).toEqual(['a1', 'c2', 'b3'])
  })

  test('keeps the numbers given, and goes on after the last', () => {
    const lines = numberLines([line('new'), line('a', 1), line('b', 3, 'speaker')])
    expect(lines.map(({ id, number }) => `${id}${number}`)).toEqual(['new4', 'a1', 'b3'])
  })

  test('never gives one number twice, whatever was printed before', () => {
    const lines = fc
      .uniqueArray(fc.integer({ min: 1, max: 9_000 }))
      .chain((given) =>
        fc
          .array(fc.constantFrom('participant', 'speaker', 'facilitator' as const))
          .map((others) => [
            ...given.map((number, index) => line(`g${index}`, number)),
            ...others.map((part, index) => line(`n${index}`, null, part as Line['part'])),
          ]),
      )
    fc.assert(
      fc.property(lines, (listed) => {
        const numbered = numberLines(listed)
        expect(new Set(numbered.map(({ number }) => number)).size).toBe(listed.length)
        for (const { sheetLine, number } of numbered) if (sheetLine !== null) expect(number).toBe(sheetLine)
      }),
    )
  })
})
