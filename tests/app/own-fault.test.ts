import { Buffer } from 'node:buffer'
import { utils, write } from '@e965/xlsx'
import { expect, test, vi } from 'vitest'
import { readZippedWorkbook } from '#main/office/tabular/workbook/read-workbook.ts'
import { sheetLines } from '#main/office/tabular/workbook/sheet-lines.ts'

vi.mock('#main/office/tabular/workbook/sheet-lines.ts', { spy: true })

test('a fault of the program while it reads a workbook is no damaged file: it is thrown', () => {
  const book = { SheetNames: ['a'], Sheets: { a: utils.aoa_to_sheet([['Nom'], ['L’Étape']]) } }
  const bytes = Buffer.from(write(book, { type: 'buffer', bookType: 'xlsx' }))
  expect(readZippedWorkbook(bytes).ok).toBe(true)
  vi.mocked(sheetLines).mockImplementationOnce(() => {
    throw new TypeError('ours')
  })
  expect(() => readZippedWorkbook(bytes)).toThrow('ours')
})
