import { Buffer } from 'node:buffer'
import { isSheet, type WorkbookParts } from './workbook-parts.ts'

const hiddenRow = /<(?:\w+:)?row\b[^>]*\bhidden="(?:1|true)"/g
const collapsedRow = /<table:table-row\b[^>]*\btable:visibility="(?:collapse|filter)"[^>]*>/g
const rowsRepeated = /\btable:number-rows-repeated="(\d+)"/

/** Rows that a person does not see when they open the workbook. */
export const hiddenRows = (parts: WorkbookParts): number =>
  sheetsOf(parts, ['hidden="1"', 'hidden="true"']).reduce((sum, xml) => sum + (xml.match(hiddenRow)?.length ?? 0), 0) +
  sheetsOf(parts, ['visibility="'])
    .flatMap((xml) => [...xml.matchAll(collapsedRow)])
    .reduce(repeated, 0)

const repeated = (sum: number, [tag]: RegExpMatchArray): number => sum + Number(rowsRepeated.exec(tag)?.[1] ?? 1)

/** Formulas whose result was never kept: the program that wrote the workbook did not compute them. */
export const uncomputedFormulas = (parts: WorkbookParts): number =>
  sheetsOf(parts, ['</f></c>']).reduce((sum, xml) => sum + xml.split('</f></c>').length - 1, 0)

/** The sheets that contain one of these texts. Most do not, and looking through bytes costs nothing. */
const sheetsOf = (parts: WorkbookParts, texts: readonly string[]): readonly string[] =>
  Object.entries(parts)
    .filter(([name]) => isSheet(name))
    .map(([, part]) => Buffer.from(part.buffer, part.byteOffset, part.length))
    .filter((part) => texts.some((text) => part.includes(text)))
    .map((part) => part.toString('utf8'))
