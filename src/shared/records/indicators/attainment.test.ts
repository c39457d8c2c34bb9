import { describe, expect, it } from 'vitest'
import { attainment } from './attainment.ts'

describe('attainment', () => {
  it('is judged on the rounded rate', () => {
    expect([99.5, 99.4, 74.5, 74.4].map((value) => attainment(value, 100, 'more'))).toEqual([
      { rate: 100, state: 'reached' },
      { rate: 99, state: 'near' },
      { rate: 75, state: 'near' },
      { rate: 74, state: 'late' },
    ])
  })

  it('counts down where less is better', () => {
    expect([10, 20, 40, 0].map((value) => attainment(value, 20, 'less').rate)).toEqual([200, 100, 50, 100])
  })

  it('says nothing without a target or a figure', () => {
    expect([attainment(4, null, null), attainment(null, 4, null)]).toEqual([
      { rate: null, state: 'none' },
      { rate: null, state: 'none' },
    ])
  })

  it('takes a target of nought as reached', () => {
    expect(attainment(0, 0, 'more')).toEqual({ rate: 100, state: 'reached' })
  })
})
