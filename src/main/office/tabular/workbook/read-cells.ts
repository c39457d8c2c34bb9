import { Buffer } from 'node:buffer'
import { type CellObject, type ParsingOptions, read, type WorkBook, type WorkSheet } from '@e965/xlsx'
import type { AppError } from '#shared/kernel/app-error.ts'
import { cleanText } from '#shared/kernel/clean-text.ts'
import { err, ok, type Result } from '#shared/kernel/result.ts'
import { fileKind } from '../file-kind.ts'
import { maxColumns } from '../limits.ts'
import { damaged, notAWorkbook, passwordProtected } from '../refusals.ts'
import { cellText } from './cell-text.ts'
import { dropEmptyRows } from './drop-empty-rows.ts'
import type { Found, RowCells, SheetCells } from './sheet-cells.ts'
import { storedOf } from './sheet-lines.ts'
import type { WorkbookParts } from './workbook-parts.ts'
import { storedZip, workbookParts } from './workbook-parts.ts'

/**
 * Every cell of a workbook that holds something, where it stands, hidden sheets too: XLSX, ODS, XLS. For a workbook whose
 * addresses matter; a list is read by `readSourceFile`.
 * @param most cells that hold something, in one sheet: refused before it is read
 */
export const readCells = (content: Uint8Array, most?: number): Result<readonly SheetCells[], AppError> => {
  const bytes = Buffer.from(content.buffer, content.byteOffset, content.length)
  const kind = fileKind(bytes)
  switch (kind.kind) {
    case 'other':
      return err(notAWorkbook(kind.nature))
    case 'text':
      return err(notAWorkbook('un fichier texte'))
    case 'ole':
      return bytes.includes('EncryptedPackage', 0, 'utf16le') ? err(passwordProtected) : sheetsOf(bytes)
    case 'zip': {
      const parts = workbookParts(bytes, most)
      return parts.ok ? sheetsOf(Buffer.from(storedZip(plainFormats(dropEmptyRows(parts.value))))) : parts
    }
  }
}

const options: ParsingOptions = { type: 'buffer', dense: true, cellNF: true, cellText: false, cellHTML: false }

const sheetsOf = (bytes: Buffer): Result<readonly SheetCells[], AppError> => {
  try {
    const workbook = read(bytes, options)
    const is1904 = workbook.Workbook?.WBProps?.date1904 === true
    return ok(workbook.SheetNames.map((name) => sheetOf(name, sheetNamed(workbook, name), is1904)))
  } catch (error) {
    return err(/password|encrypt/i.test(String(error)) ? passwordProtected : damaged)
  }
}

const sheetNamed = (workbook: WorkBook, name: string): WorkSheet => workbook.Sheets[name] ?? {}

const sheetOf = (name: string, sheet: WorkSheet, is1904: boolean): SheetCells => {
  const rows: RowCells[] = []
  for (const [rank, stored] of storedOf(sheet['!data'] ?? [])) {
    const cells = new Map<number, Found>()
    for (const [column, cell] of storedOf(stored ?? [])) {
      const found = column < maxColumns ? foundIn(cell, is1904) : null
      if (found !== null) cells.set(column, found)
    }
    if (cells.size > 0) rows.push({ line: rank + 1, cells })
  }
  return { name, rows }
}

/** `null` for a cell that only has a look. */
const foundIn = (cell: CellObject, is1904: boolean): Found | null => {
  const { t: type, v: value } = cell
  if (type === 'e') return { kind: 'error', text: errorNames[Number(value)] ?? '#ERREUR!' }
  if (value === undefined) return cell.f === undefined ? null : { kind: 'uncomputed' }
  if (typeof value === 'boolean') return { kind: 'flag', value }
  if (typeof value === 'number') {
    const text = cellText(cell, is1904)
    return /[-:]\d{2}/.test(text) ? { kind: 'date', text } : { kind: 'number', value }
  }
  const { text } = cleanText(String(value))
  if (errorText.test(text)) return { kind: 'error', text }
  return text.trim() === '' ? null : { kind: 'text', text }
}

/** By the number that a workbook keeps of them. */
const errorNames: Readonly<Record<number, string>> = {
  0: '#NULL!',
  7: '#DIV/0!',
  15: '#VALUE!',
  23: '#REF!',
  29: '#NAME?',
  36: '#NUM!',
  42: '#N/A',
}

/** As LibreOffice writes them in its own format. */
const errorText = /^(?:#(?:NULL!|DIV\/0!|VALUE!|VALEUR!|REF!|NAME\?|NOM\s?\?|NUM!|NOMBRE!|N\/A)|Err\s?:\s?\d{3})$/

/** Formats of OpenDocument that change with the sign of a number, of which the reader complains aloud; none makes a date. */
const conditional = /<style:map\b[^>]*\/>/g

/** The same files without them. */
const plainFormats = (parts: WorkbookParts): WorkbookParts =>
  Object.fromEntries(
    Object.entries(parts).map(([name, part]) => [name, /^(?:content|styles)\.xml$/.test(name) ? plain(part) : part]),
  )

const plain = (part: Uint8Array): Uint8Array => {
  const bytes = Buffer.from(part.buffer, part.byteOffset, part.length)
  return bytes.includes('<style:map') ? Buffer.from(bytes.toString('utf8').replace(conditional, '')) : part
}
