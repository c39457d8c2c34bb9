import { describe, expect, test } from 'vitest'
import { wholeList } from '../address.ts'
import { firstCriteria, otherCriteria, withoutEachCriterion } from './criteria.ts'

describe('criteria', () => {
  test('each list offers all of them, some at once and the others behind', () => {
    for (const list of ['actors', 'places', 'persons'] as const)
      expect([...firstCriteria[list], ...otherCriteria(list)].toSorted()).toEqual([
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
