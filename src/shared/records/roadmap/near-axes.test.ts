import { expect, test } from 'vitest'
import type { RowId } from '../../kernel/ids.ts'
import { nearAxes } from './near-axes.ts'

const axis = (id: string, number: number | null, title: string | null) => ({ id: id as RowId, number, title })

test('axes of one title or one number may be one; others, and those that say nothing, are not', () => {
  const pairs = nearAxes([
    axis('a', 1, 'Accueillir et orienter le public'),
    axis('b', 2, 'Former les aidants numériques'),
    axis('c', 3, 'Orienter et accueillir les publics'),
    axis('d', 2, 'Coordonner les acteurs'),
    axis('e', null, null),
    axis('f', null, ' '),
  ])
  expect(pairs).toEqual([
    { axes: ['a', 'c'], reason: 'title' },
    { axes: ['b', 'd'], reason: 'number' },
  ])
})
