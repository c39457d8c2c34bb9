import { expect, test } from 'vitest'
import type { PageRow } from '#main/office/xlsx/page-sheet.ts'
import { printedPages } from './print-pages.ts'

const rows = (count: number, height: number): readonly PageRow[] =>
  Array.from({ length: count }, () => ({ height, cells: [] }))

/** They fill the width of a page without being made smaller: a page then holds 510 points. */
const columns = [{ width: 100 }, { width: 47 }, { width: 30, hidden: true }]

test('smaller columns leave room for more rows', () => {
  const doubled = columns.map((column) => ({ ...column, width: 2 * column.width }))
  expect(printedPages(doubled, rows(9, 100), [rows(1, 100)])).toEqual({ breaksBefore: [], isLong: false })
})

test('a block that does not fit under what is there begins a page; one that fits stays', () => {
  expect(printedPages(columns, rows(4, 100), [rows(2, 50), rows(3, 100), rows(1, 20)])).toEqual({
    breaksBefore: [7],
    isLong: false,
  })
})

test('what is long by itself says so, and the next block counts from where it ends', () => {
  expect(printedPages(columns, rows(6, 100), [rows(4, 100), rows(1, 100)])).toEqual({
    breaksBefore: [11],
    isLong: true,
  })
})
