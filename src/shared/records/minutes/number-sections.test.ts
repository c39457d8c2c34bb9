import { describe, expect, test } from 'vitest'
import type { RowId } from '../../kernel/ids.ts'
import { numberSections } from './number-sections.ts'

type Row = Parameters<typeof numberSections>[0][number]

const section = (id: string, changes: Partial<Row> = {}): Row => ({
  id: id as RowId,
  kind: 'text',
  level: 1,
  numbering: 'auto',
  forcedNumber: null,
  ...changes,
})

describe('numberSections', () => {
  test('counts first-level sections, skips the unnumbered, goes on from a forced number', () => {
    const numbers = numberSections([
      section('front', { kind: 'front' }),
      section('a'),
      section('axis', { kind: 'axis', level: 2 }),
      section('b', { numbering: null, level: null }),
      section('closing', { numbering: 'none' }),
      section('list', { numbering: 'forced', forcedNumber: 10 }),
      section('deep', { numbering: 'forced', forcedNumber: 3, level: 2 }),
      section('after'),
      section('forgotten', { numbering: 'forced' }),
    ])
    expect(Object.fromEntries(numbers)).toEqual({
      front: null,
      a: '1',
      axis: null,
      b: '2',
      closing: null,
      list: '10',
      deep: '3',
      after: '11',
      forgotten: null,
    })
  })
})
