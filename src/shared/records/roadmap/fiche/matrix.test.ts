import { expect, test } from 'vitest'
import type { Fiche } from '../../records.ts'
import { matrixOf } from './matrix.ts'

const line = (title: string, feasibility: Fiche['feasibility'], impact: Fiche['impact']) =>
  ({ title, feasibility, impact }) as Fiche

test('every fiche stands once: in its cell, not treated, or without a mark', () => {
  const matrix = matrixOf([
    line('A', 'veryLow', 'veryHigh'),
    line('B', 'veryHigh', 'veryLow'),
    line('C', 'untreated', 'high'),
    line('D', null, 'high'),
    line('E', 'untreated', null),
    line('F', 'veryLow', 'veryHigh'),
  ])
  expect(matrix.rows[0]?.[0]).toMatchObject({
    feasibility: 'veryLow',
    impact: 'veryHigh',
    lines: [{ title: 'A' }, { title: 'F' }],
  })
  expect(matrix.rows[4]?.[4]).toMatchObject({ feasibility: 'veryHigh', impact: 'veryLow', lines: [{ title: 'B' }] })
  expect(matrix.rows.flat().reduce((sum, { lines }) => sum + lines.length, 0)).toBe(3)
  expect(matrix.untreated.map(({ title }) => title)).toEqual(['C', 'E'])
  expect(matrix.unmarked.map(({ title }) => title)).toEqual(['D'])
})
