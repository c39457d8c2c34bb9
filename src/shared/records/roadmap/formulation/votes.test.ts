import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { convergenceOf } from './convergence.ts'
import { rankedByVotes } from './ranking.ts'
import { spreadOf } from './spread.ts'
import { countVotes, placeable, totalVotes } from './vote-count.ts'

const votes = fc.option(fc.integer({ min: 0, max: 30 }), { nil: null })
const voted = fc.array(votes.map((count) => ({ votes: count })))

describe('a ranking', () => {
  test('tells ties, leaves a place after them, and does not rank what was not counted', () => {
    const named = [3, 10, null, 5, 10].map((count, id) => ({ id, votes: count }))
    expect(rankedByVotes(named).map(({ item, rank, tied }) => [item.id, rank, tied])).toEqual([
      [1, 1, true],
      [4, 1, true],
      [3, 3, false],
      [0, 4, false],
      [2, null, false],
    ])
  })

  test('of any votes: keeps everything, more votes are a better rank, as many the same one', () => {
    fc.assert(
      fc.property(voted, (items) => {
        const ranked = rankedByVotes(items)
        expect(new Set(ranked.map(({ item }) => item))).toEqual(new Set(items))
        for (const a of ranked)
          for (const b of ranked) {
            if (a.rank === null || b.rank === null) continue
            expect(Math.sign(a.rank - b.rank)).toBe(Math.sign(Number(b.item.votes) - Number(a.item.votes)))
          }
        for (const { item, rank, tied } of ranked) {
          const same = items.filter((one) => one.votes === item.votes).length
          expect(rank === null).toBe(item.votes === null)
          expect(tied).toBe(item.votes !== null && same > 1)
        }
      }),
    )
  })
})

describe('a count', () => {
  test('says what is left, what is too many, and nothing while the room is not known', () => {
    expect(placeable([{ participants: 14, votesEach: 3 }])).toBe(42)
    expect(countVotes([10, 5, null], 42)).toEqual({ placed: 15, available: 42, balance: { kind: 'left', votes: 27 } })
    expect(countVotes([40, 5], 42).balance).toEqual({ kind: 'over', votes: 3 })
    expect(countVotes([42], 42).balance).toEqual({ kind: 'exact' })
    expect(countVotes([42], null).balance).toEqual({ kind: 'unknown' })
  })

  test('of the gommettes of several meetings waits for the last that is not known', () => {
    const nord = { participants: 14, votesEach: 3 }
    expect(placeable([nord, { participants: 18, votesEach: 3 }])).toBe(96)
    expect(
      [[], [nord, { participants: 18, votesEach: null }], [{ participants: 0, votesEach: 3 }]].map(placeable),
    ).toEqual([null, null, null])
  })

  test('of any votes does not depend on how they are gathered', () => {
    fc.assert(
      fc.property(fc.array(votes), fc.array(votes), (some, others) => {
        expect(totalVotes([...some, ...others])).toBe(totalVotes(some) + totalVotes(others))
      }),
    )
  })
})

describe('a gap between axes', () => {
  test('is massive from twice the votes on', () => {
    expect(spreadOf([52, 44, 38])).toEqual({ kind: 'close', least: 38, most: 52 })
    expect(spreadOf([20, 10])).toEqual({ kind: 'wide', least: 10, most: 20 })
    expect([spreadOf([]), spreadOf([12]), spreadOf([0, 0])]).toEqual([null, null, null])
  })

  test('of any axes depends neither on their order nor on how many people voted', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(200)), fc.integer({ min: 1, max: 9 }), (totals, times) => {
        expect(spreadOf(totals.toReversed())).toEqual(spreadOf(totals))
        expect(spreadOf(totals.map((total) => total * times))?.kind).toEqual(spreadOf(totals)?.kind)
      }),
    )
  })
})

describe('a convergence', () => {
  const said = (...places: readonly (readonly [axis: string | null, sector: string])[]) =>
    places.map(([axis, sector]) => ({ axis, sector }))

  test('is strong when each axis gathers every sector that spoke', () => {
    const all = said(['a', 'N'], ['a', 'O'], ['b', 'N'], ['b', 'O'], [null, 'N'])
    expect(convergenceOf(['a', 'b'], all)).toEqual({ kind: 'strong', axes: 2, shared: 2, sectors: 2 })
    expect(convergenceOf(['a', 'b'], [...all, ...said(['a', 'S'])])).toMatchObject({ kind: 'partial', shared: 1 })
    expect(convergenceOf(['a', 'b'], said(['a', 'N'], ['a', 'O'], ['b', 'N']))).toMatchObject({
      kind: 'weak',
      shared: 1,
    })
    expect([convergenceOf([], all), convergenceOf(['a'], said(['a', 'N']))]).toEqual([null, null])
  })

  test('is not changed by an axis that gathers nothing', () => {
    const all = said(['a', 'N'], ['a', 'O'], ['b', 'N'], ['b', 'O'])
    expect(convergenceOf(['a', 'b', 'empty'], all)).toEqual(convergenceOf(['a', 'b'], all))
    expect(convergenceOf(['empty'], all)).toBeNull()
  })

  test('of any table: to attach what was loose to an axis that gathers something never weakens it', () => {
    const order = ['weak', 'partial', 'strong']
    const places = fc.array(
      fc.record({ axis: fc.constantFrom('a', 'b', 'c', null), sector: fc.constantFrom('N', 'O', 'S') }),
    )
    fc.assert(
      fc.property(places, fc.constantFrom('a', 'b', 'c'), (table, axis) => {
        fc.pre(table.some((one) => one.axis === axis))
        const before = convergenceOf(['a', 'b', 'c'], table)
        const after = convergenceOf(
          ['a', 'b', 'c'],
          table.map((one) => ({ ...one, axis: one.axis ?? axis })),
        )
        expect(order.indexOf(after?.kind ?? '')).toBeGreaterThanOrEqual(order.indexOf(before?.kind ?? ''))
      }),
    )
  })
})
