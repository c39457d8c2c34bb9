import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { RowId } from '#shared/kernel/ids.ts'
import { wholeList } from '../address.ts'
import { allTicks, countTicked, isTicked, noTicks, selectionOf, type Ticks, withTicks } from './ticks.ts'

const rows = ['a', 'b', 'c', 'd', 'e'] as RowId[]
const [a, b] = rows as [RowId, RowId]

describe('ticked rows', () => {
  test('some', () => {
    const ticks = withTicks(withTicks(noTicks, [a, b], true), [a], false)
    expect(rows.filter((row) => isTicked(ticks, row))).toEqual([b])
    expect(selectionOf(ticks, wholeList)).toEqual({ kind: 'ids', ids: [b] })
  })

  test('all that the filter keeps, but one', () => {
    const ticks = withTicks(allTicks, [a], false)
    expect(countTicked(ticks, 62)).toBe(61)
    expect(selectionOf(ticks, wholeList)).toEqual({ kind: 'filter', filter: wholeList, except: [a] })
    expect(withTicks(ticks, [a], true)).toEqual(allTicks)
  })

  test('whatever the gestures, a row is ticked when its last gesture ticked it', () => {
    const gesture = fc.tuple(fc.subarray(rows), fc.boolean())
    fc.assert(
      fc.property(fc.boolean(), fc.array(gesture), (all, gestures) => {
        const start: Ticks = all ? allTicks : noTicks
        const ticks = gestures.reduce((before, [ids, on]) => withTicks(before, ids, on), start)
        const expected = rows.filter((row) => gestures.findLast(([ids]) => ids.includes(row))?.[1] ?? all)
        expect(rows.filter((row) => isTicked(ticks, row))).toEqual(expected)
        expect(countTicked(ticks, rows.length)).toBe(expected.length)
      }),
    )
  })
})
