import { Buffer } from 'node:buffer'
import { listTooLarge } from '#shared/contract/list-size.ts'
import type { AppError } from '#shared/kernel/app-error.ts'
import { err, ok, type Result } from '#shared/kernel/result.ts'
import type { SourceFile } from '#shared/text/source-table.ts'
import { decodeText } from './decode-text.ts'
import { fileKind } from './file-kind.ts'
import { finishTable } from './finish-table.ts'
import type { Titles } from './header/body-lines.ts'
import type { RawFile, RawTable } from './raw-table.ts'
import { readJson } from './read-json.ts'
import { readSeparated } from './read-separated.ts'
import { empty, headerOnly, notAList } from './refusals.ts'
import { isSuspicious, tidyLines } from './tidy-lines.ts'

/**
 * Any list as tables of text: CSV of any separator and encoding, XLSX, XLS, ODS, JSON, GeoJSON, or the table of a web
 * page. What the file is, its bytes say; its name only helps to tell JSON.
 * Errors: `file-empty`, `file-too-large`, `file-unreadable`.
 */
export const readSourceFile = async (
  content: Uint8Array,
  fileName: string,
  titles: Titles = 'leave',
): Promise<Result<SourceFile, AppError>> => {
  const read = await readFile(content, fileName, titles)
  return read.ok ? read : err({ ...read.error, fact: `«\u00a0${fileName}\u00a0» n’a pas été lu.` })
}

const readFile = async (
  content: Uint8Array,
  fileName: string,
  titles: Titles,
): Promise<Result<SourceFile, AppError>> => {
  const bytes = Buffer.from(content.buffer, content.byteOffset, content.length)
  const refusal = listTooLarge(fileName, bytes.length)
  if (refusal !== null) return err(refusal)
  const raw = await rawFile(bytes, fileName)
  if (!raw.ok) return raw
  if (raw.value.tables.length === 0) return err(empty)
  const file = finished(raw.value, titles)
  return file.tables.every(({ lines, header }) => lines.length === header + 1) ? err(headerOnly) : ok(file)
}

const rawFile = async (bytes: Buffer, fileName: string): Promise<Result<RawFile, AppError>> => {
  const kind = fileKind(bytes)
  if (kind.kind === 'other') return err(notAList(kind.nature))
  if (kind.kind === 'text') return rawText(bytes, fileName)
  const { readOldWorkbook, readZippedWorkbook } = await import('./workbook/read-workbook.ts')
  return kind.kind === 'zip' ? readZippedWorkbook(bytes) : readOldWorkbook(bytes)
}

const jsonName = /\.(?:geo)?json$|\.ndjson$|\.jsonl$/i
const jsonBeginning = /^(?:\{\s*["}]|\[\s*[[{\]])/

/** Enough to tell what a text is: an anchored pattern would go through all of it. */
const beginningLength = 1_000

const rawText = async (bytes: Buffer, fileName: string): Promise<Result<RawFile, AppError>> => {
  const { text, encoding } = decodeText(bytes)
  if (!/[\p{L}\p{N}]/u.test(text)) return err(empty)
  const beginning = text.slice(0, beginningLength).trimStart()
  if (beginning.startsWith('<')) return markup(text)
  if (jsonName.test(fileName) || jsonBeginning.test(beginning)) {
    const table = readJson(text)
    return table.ok ? ok({ encoding, separator: null, tables: [table.value], remarks: [], isTidy: false }) : table
  }
  const read = readSeparated(text)
  if (!read.ok) return read
  const { separator, table, remarks } = read.value
  const tables = table.lines.length === 0 ? [] : [table]
  return ok({ encoding, separator, tables, remarks, isTidy: !isSuspicious(text) })
}

const table = /<table\b|<(?:\w+:)?workbook\b|<office:spreadsheet\b/i

const markup = async (text: string): Promise<Result<RawFile, AppError>> => {
  if (!table.test(text)) return err(notAList('une page web ou un fichier XML'))
  const { readMarkup } = await import('./workbook/read-workbook.ts')
  return readMarkup(text)
}

const finished = ({ encoding, separator, tables, remarks, isTidy }: RawFile, titles: Titles): SourceFile => {
  const read = tables.map((raw) => finishedTable(raw, isTidy, tables.length > 1, titles))
  return {
    encoding,
    separator,
    tables: read.map(({ table }) => table),
    remarks: [...remarks, ...read.flatMap((each) => each.remarks)],
  }
}

const finishedTable = (
  raw: RawTable,
  isTidy: boolean,
  isOneOfMany: boolean,
  titles: Titles,
): ReturnType<typeof finishTable> => {
  const tidied = isTidy ? { lines: raw.lines, remarks: [] } : tidyLines(raw.lines)
  const { table, remarks } = finishTable({ ...raw, lines: tidied.lines }, titles)
  const all = [...tidied.remarks, ...remarks]
  return {
    table,
    remarks: isOneOfMany ? all.map((remark) => `Feuille «\u00a0${raw.name}\u00a0»\u00a0: ${remark}`) : all,
  }
}
