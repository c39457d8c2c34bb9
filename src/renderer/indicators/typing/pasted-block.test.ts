import { expect, test } from 'vitest'
import type { FigurePlace } from '#shared/contract/indicators/indicators.ts'
import type { RowId } from '#shared/kernel/ids.ts'
import type { Figure } from '#shared/records/records.ts'
import type { Period } from '#shared/text/period.ts'
import { figureFinder, gridRows } from './grid-rows.ts'
import { placeBlock, readBlock } from './pasted-block.ts'

const periods = ['2026-T1', '2026-T2', '2026-T3'] as Period[]
const [nord, sud] = ['nord', 'sud'] as RowId[] as [RowId, RowId]
const sector = (id: RowId): FigurePlace => ({ kind: 'sector', id })
const rows = gridRows(
  [
    { key: 'nord', label: 'Nord', place: sector(nord) },
    { key: 'sud', label: 'Sud', place: sector(sud) },
  ],
  null,
)
const share = { period: '2026-T1', actor: null, sector: nord, item: null, answer: 'given', value: '3', outOf: '8' }
const none = figureFinder({ figures: [] })

test('a block of a spreadsheet is read cell by cell; one value is left to its field', () => {
  expect(readBlock('12\t13\r\n14\t\r\n')).toEqual([
    ['12', '13'],
    ['14', ''],
  ])
  expect(readBlock('12\n13')).toEqual([['12'], ['13']])
  for (const one of ['12', '12\r\n', '']) expect(readBlock(one)).toBeNull()
})

test('it fills lines and columns from its corner; what has no place is counted, what is empty is not', () => {
  const grid = { rows, periods, measure: 'count', find: none } as const
  const block = [
    ['1', '2', '3'],
    ['4', '', ''],
    ['5', '', ''],
  ]
  const { cells, beyond } = placeBlock(grid, { line: 0, column: 1 }, block)
  expect(cells.map(({ name, text }) => `${name}: ${text.value}`)).toEqual([
    'Nord, T2 2026: 1',
    'Nord, T3 2026: 2',
    'Sud, T2 2026: 4',
  ])
  expect(cells[2]?.figure).toEqual({ period: '2026-T2', place: sector(sud), item: null })
  expect(beyond).toBe(2)
})

test('a share takes two columns, and keeps the half that is not pasted', () => {
  const find = figureFinder({ figures: [share as unknown as Figure] })
  const grid = { rows, periods, measure: 'percent', find } as const
  expect(placeBlock(grid, { line: 0, column: 1 }, [['9', '4', '10']]).cells.map(({ text }) => text)).toEqual([
    { value: '3', outOf: '9' },
    { value: '4', outOf: '10' },
  ])
})
