import { Buffer } from 'node:buffer'
import { isSheet, type WorkbookParts } from './workbook-parts.ts'

/** A row of a sheet that stores a height, a style, cells with a style, and no value. */
const emptyRow = /<row\b(?=[^>]*\br=")[^>]*(?:\/>|>(?:<c\b[^>]*\/>)*<\/row>)/g

/** The same sheets without rows that hold nothing: a table with borders down to the last line has a million of them. */
export const dropEmptyRows = (parts: WorkbookParts): WorkbookParts =>
  Object.fromEntries(Object.entries(parts).map(([name, part]) => [name, isSheet(name) ? lighter(part) : part]))

const lighter = (part: Uint8Array): Uint8Array => {
  const bytes = Buffer.from(part.buffer, part.byteOffset, part.length)
  const mayHaveSome = bytes.includes('/></row>') || bytes.includes('/><row') || bytes.includes('></row>')
  return mayHaveSome ? Buffer.from(bytes.toString('utf8').replace(emptyRow, '')) : part
}
