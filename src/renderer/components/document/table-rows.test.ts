import { describe, expect, test } from 'vitest'
import { paragraph } from '#shared/text/rich-text/build.ts'
import type { TableCell, TableRow } from '#shared/text/rich-text/rich-text.ts'
import { isHeaderRow, staysWhole } from './table-rows.ts'

const cell = (lines: number, width: number, colspan?: number): TableCell => ({
  type: 'tableCell',
  ...(colspan === undefined ? {} : { attrs: { colspan } }),
  content: Array.from({ length: lines }, () => paragraph('x'.repeat(width))),
})
const row = (...content: TableCell[]): TableRow => ({ type: 'tableRow', content })

describe('staysWhole', () => {
  test('up to twelve lines, the tallest cell deciding', () => {
    expect(staysWhole(row(cell(12, 40), cell(1, 10)), [50, 50])).toBe(true)
    expect(staysWhole(row(cell(1, 10), cell(13, 40)), [50, 50])).toBe(false)
  })

  test('a narrow column wraps sooner than a merged cell', () => {
    expect(staysWhole(row(cell(7, 60), cell(1, 1)), [60, 40])).toBe(false)
    expect(staysWhole(row(cell(7, 60, 2)), [60, 40])).toBe(true)
  })

  test('columns that say nothing share the width', () => {
    expect(staysWhole(row(cell(7, 60), cell(1, 1)), [])).toBe(false)
  })

  test('an empty row is never cut', () => {
    expect(staysWhole(row(), [])).toBe(true)
  })
})

test('a header row heads columns or bands a grid', () => {
  const header: TableCell = { type: 'tableHeader', content: [paragraph('Structure')] }
  const band: TableCell = { type: 'tableCell', attrs: { role: 'band' }, content: [paragraph('Axe 1')] }
  expect([row(header, header), row(band), row(header, cell(1, 1)), row()].map(isHeaderRow)).toEqual([
    true,
    true,
    false,
    false,
  ])
})
