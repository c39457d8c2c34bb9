import type { DeflatedFile } from '../zip/write-zip.ts'
import { columnName, placeOf } from './addresses.ts'
import { deflating } from './deflating.ts'
import type { PageSheet, RowStream, StreamedRow } from './page-sheet.ts'
import { xmlCellText } from './xml-text.ts'

/** Rows that stand in a sheet for those that will be streamed: one a kind, then one a kind as the last row. */
export const sampleRows = ({ kinds }: RowStream): PageSheet['rows'] =>
  (['thread', 'last'] as const).flatMap((rule) =>
    kinds.map((looks) => ({ cells: looks.map((look) => ({ value: null, look: { ...look, rule } })) })),
  )

/** The range of a table over streamed rows, while only the samples are there. */
export const sampleRange = (ref: string, { kinds, count }: RowStream): string => {
  const [from = ref, to = ref] = ref.split(':')
  const { row, column } = placeOf(to)
  return `${from}:${columnName(column)}${row - count + 2 * kinds.length}`
}

/** The part of a sheet whose samples are replaced by the rows, compressed as they are made. */
export const streamedSheet = async (
  xml: string,
  stream: RowStream,
  firstRow: number,
  onRow: (done: number) => void,
): Promise<DeflatedFile> => {
  const samples = 2 * stream.kinds.length
  const [start, end] = [xml.indexOf(`<row r="${firstRow}"`), xml.indexOf('</sheetData>')]
  const styles = stylesOf(xml.slice(start, end), stream)
  const columns = (stream.kinds[0] ?? []).map((_look, index) => columnName(index + 1))
  const { write, end: finish } = deflating()
  const head = xml.slice(0, start)
  await write(head.replace(/(<dimension ref="A1:[A-Z]+)\d+/, (_all, to) => `${to}${firstRow + stream.count - 1}`))
  let done = 0
  for (const row of stream.rows()) {
    const rank = row.kind + (done + 1 === stream.count ? samples / 2 : 0)
    await write(rowXml(row, firstRow + done, columns, styles[rank] ?? []))
    done += 1
    if (done % rowsToTell === 0) onRow(done)
  }
  await write(xml.slice(end))
  return finish()
}

const rowsToTell = 1_000

/** Numbers of the styles that exceljs gave each column, by sample. */
const stylesOf = (xml: string, { kinds }: RowStream): readonly (readonly string[])[] => {
  const rows = xml.split('</row>').slice(0, 2 * kinds.length)
  return rows.map((row) => [...row.matchAll(/<c r="[A-Z]+\d+" s="(\d+)"/g)].map(([, style = '0']) => style))
}

const rowXml = (
  { cells }: StreamedRow,
  number: number,
  columns: readonly string[],
  styles: readonly string[],
): string => {
  let xml = `<row r="${number}">`
  for (let index = 0; index < columns.length; index += 1) {
    const value = cells[index] ?? null
    const open = `<c r="${columns[index]}${number}" s="${styles[index]}"`
    if (value === null) xml += `${open}/>`
    else if (typeof value === 'number') xml += `${open}><v>${value}</v></c>`
    else if (typeof value === 'string') xml += `${open}${inlineText(value)}</c>`
    else xml += `${open}><v>${excelDay(value.date)}</v></c>`
  }
  return `${xml}</row>`
}

/** The same names come again and again: they are made safe once. */
const inlineText = (text: string): string => {
  const known = inlineTexts.get(text)
  if (known !== undefined) return known
  if (inlineTexts.size > 20_000) inlineTexts.clear()
  const xml = ` t="inlineStr"><is><t xml:space="preserve">${xmlCellText(text)}</t></is>`
  inlineTexts.set(text, xml)
  return xml
}

const inlineTexts = new Map<string, string>()

/** Days since 30 December 1899, as Excel counts. */
const excelDay = (day: string): number =>
  Date.UTC(Number(day.slice(0, 4)), Number(day.slice(5, 7)) - 1, Number(day.slice(8, 10))) / 86_400_000 + 25_569
