import { Buffer } from 'node:buffer'
import { expect, test } from 'vitest'
import { dropEmptyRows } from './drop-empty-rows.ts'

const dropped = (rows: string): string => {
  const parts = dropEmptyRows({ 'xl/worksheets/sheet1.xml': Buffer.from(`<sheetData>${rows}</sheetData>`) })
  return Buffer.from(parts['xl/worksheets/sheet1.xml'] ?? []).toString()
}

test('rows that store no value go, wherever they are', () => {
  const kept = '<row r="1"><c r="A1" s="1"/><c r="B1"><v>1</v></c></row>'
  const empty = '<row r="2" ht="15"/><row r="3" spans="1:2"><c r="A3" s="1"/><c r="B3" s="1"/></row><row r="4"></row>'
  expect(dropped(empty + kept + empty)).toBe(`<sheetData>${kept}</sheetData>`)
})

test('rows that count on the others for their number stay', () => {
  expect(dropped('<row><c/></row><row/>')).toBe('<sheetData><row><c/></row><row/></sheetData>')
})

test('what is no sheet is left alone', () => {
  const parts = { 'xl/sharedStrings.xml': Buffer.from('<row r="1"/><row r="2"/>') }
  expect(dropEmptyRows(parts)).toEqual(parts)
})
