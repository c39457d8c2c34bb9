import { describe, expect, test } from 'vitest'
import type { RowId } from '#shared/kernel/ids.ts'
import { wholeList } from '../address.ts'
import { offeredCriteria, type ValuesKey, withoutEachCriterion } from './criteria.ts'

const keysOf = ({ first, others }: ReturnType<typeof offeredCriteria>) => [...first, ...others].map(({ key }) => key)

describe('criteria', () => {
  const some = () => [{ value: 'a', label: 'A' }]

  test('each list offers all of them, some at once and the others behind', () => {
    for (const list of ['actors', 'places', 'persons'] as const)
      expect(keysOf(offeredCriteria(list, wholeList, some)).toSorted()).toEqual([
        'communes',
        'epci',
        'freshness',
        'governance',
        'kinds',
        'needs',
        'sectors',
        'services',
      ])
  })

  test('what has nothing to choose from is offered only where it is set, and what is set stands in front', () => {
    const none = (key: ValuesKey) => (key === 'sectors' ? [] : some())
    expect(keysOf(offeredCriteria('actors', wholeList, none))).not.toContain('sectors')
    const set = { ...wholeList, sectors: ['gone' as RowId], communes: ['01004'] }
    const { first, others } = offeredCriteria('actors', set, none)
    expect(first.map(({ key }) => key)).toEqual(['sectors', 'kinds', 'epci', 'needs', 'freshness', 'communes'])
    expect(others.map(({ key }) => key)).toEqual(['communes', 'services', 'governance'])
  })

  test('a filter is loosened by each criterion it has, under its name', () => {
    const filter = { ...wholeList, text: 'croix', kinds: ['association' as const], neverCame: true }
    expect(withoutEachCriterion(filter)).toEqual([
      { label: 'croix', filter: { ...filter, text: '' } },
      { label: 'Type', filter: { ...filter, kinds: [] } },
      { label: 'Jamais venues en réunion', filter: { ...filter, neverCame: false } },
    ])
    expect(withoutEachCriterion(wholeList)).toEqual([])
  })
})
