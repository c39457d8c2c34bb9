import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { RowId } from '../../../kernel/ids.ts'
import { dictionaryGroups, indicatorCodes } from './dictionary-order.ts'

const axes = Array.from({ length: 11 }, (_, rank) => ({ id: `axis${rank}` as RowId }))
const indicator = fc.record({
  id: fc.uuid() as fc.Arbitrary<string> as fc.Arbitrary<RowId>,
  name: fc.string(),
  axis: fc.constantFrom(null, 'gone' as RowId, ...axes.map(({ id }) => id)),
  position: fc.constantFrom(null, 'a0', 'a1', 'a2', 'aV'),
  provider: fc.constantFrom('actors' as const, 'secretariat' as const, 'computed' as const, null),
})
const dictionary = fc.uniqueArray(indicator, { minLength: 1, maxLength: 60, selector: ({ id }) => id })

describe('the codes of indicators', () => {
  test('follow one another as the dictionary is read: A1.1, A1.2, A2.1, T.1, T.2… T.10', () => {
    fc.assert(
      fc.property(dictionary, (indicators) => {
        const codes = indicatorCodes(indicators, axes)
        const read = dictionaryGroups(indicators, axes)
          .flatMap((group) => group.indicators)
          .map(({ id }) => codes.get(id) ?? '')
        expect(read).toHaveLength(indicators.length)
        expect(read).toEqual([...codes.values()])
        expect(read).toEqual([...new Set(read)].toSorted(new Intl.Collator('fr', { numeric: true }).compare))
      }),
    )
  })

  test('of what Concerto counts come after what is given, and stand in the axis that one chose for them', () => {
    const one = { name: null, axis: null, position: null, provider: 'computed' } as const
    const [inAxis, counted, given] = ['inAxis', 'counted', 'given'] as unknown as readonly [RowId, RowId, RowId]
    const indicators = [
      { ...one, id: counted, position: 'a0' },
      { ...one, id: given, position: 'a1', provider: 'actors' as const },
      { ...one, id: inAxis, position: 'a2', axis: axes[1]?.id as RowId },
    ]
    expect([...indicatorCodes(indicators, axes)]).toEqual([
      [inAxis, 'A2.1'],
      [given, 'T.1'],
      [counted, 'T.2'],
    ])
  })
})
