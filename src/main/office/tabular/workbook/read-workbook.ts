import { Buffer } from 'node:buffer'
import { type ParsingOptions, read, type WorkBook } from '@e965/xlsx'
import type { AppError } from '#shared/kernel/app-error.ts'
import { err, ok, type Result } from '#shared/kernel/result.ts'
import { agree, countSentence } from '#shared/text/french-numbers.ts'
import type { RawFile } from '../raw-table.ts'
import { damaged, notAList, oldUnread, passwordProtected } from '../refusals.ts'
import { dropEmptyRows } from './drop-empty-rows.ts'
import { type SheetLines, sheetLines } from './sheet-lines.ts'
import type { WorkbookParts } from './workbook-parts.ts'
import { isSheet, storedZip, workbookParts } from './workbook-parts.ts'

/** XLSX, XLSB, ODS. */
export const readZippedWorkbook = (bytes: Buffer): Result<RawFile, AppError> => {
  const found = workbookParts(bytes)
  if (!found.ok) return found
  const parts = dropEmptyRows(found.value)
  const stored = Buffer.from(storedZip(parts))
  const workbook = opened(() => read(stored, { ...options, type: 'buffer' }))
  return workbook.ok ? ok(fileOf(workbook.value, hiddenRows(parts), uncomputedFormulas(parts))) : workbook
}

/** XLS. */
export const readOldWorkbook = (bytes: Buffer): Result<RawFile, AppError> => {
  const workbook = opened(() => read(bytes, { ...options, type: 'buffer' }))
  if (workbook.ok) return ok(fileOf(workbook.value))
  const [, refusal] = oldFiles.find(([name]) => bytes.includes(name, 0, 'utf16le')) ?? []
  return err(workbook.error === damaged ? (refusal ?? damaged) : workbook.error)
}

/** What else the old Office container holds, by the name of a stream. */
const oldFiles: readonly (readonly [string, AppError])[] = [
  ['EncryptedPackage', passwordProtected],
  ['WordDocument', notAList('un document Word')],
  ['PowerPoint Document', notAList('une présentation PowerPoint')],
  ['__properties_version1.0', notAList('un message électronique')],
  ['Workbook', oldUnread],
  ['Book', oldUnread],
]

/** A web page or an XML that programs call a workbook: its first table, each cell as it is written. */
export const readMarkup = (text: string): Result<RawFile, AppError> => {
  const workbook = opened(() => read(text, { ...options, type: 'string', raw: true }))
  return workbook.ok ? ok(fileOf(workbook.value)) : workbook
}

const options: ParsingOptions = { dense: true, cellNF: true, cellText: false, cellHTML: false, cellFormula: false }

/** What the library refuses is the file's. A fault of what is done of it then is the program's, and is not caught here. */
const opened = (open: () => WorkBook): Result<WorkBook, AppError> => {
  try {
    return ok(open())
  } catch (error) {
    return err(/password|encrypt/i.test(String(error)) ? passwordProtected : damaged)
  }
}

const fileOf = (workbook: WorkBook, hidden = 0, uncomputed = 0): RawFile => {
  const is1904 = workbook.Workbook?.WBProps?.date1904 === true
  const sheets = workbook.SheetNames.map((name) => ({ name, ...sheetLines(workbook.Sheets[name] ?? {}, is1904) }))
  const kept = sheets.filter(({ lines }) => lines.length > 0)
  const unseen = sheets.reduce((sum, sheet) => sum + sheet.hidden, hidden)
  return {
    encoding: null,
    separator: null,
    isTidy: false,
    tables: kept.map(({ name, lines }) => ({ name, lines, kind: 'sheet' as const })),
    remarks: [
      ...hiddenSheets(workbook, new Set(kept.map(({ name }) => name))),
      ...countSentence(unseen, 'ligne masquée est lue comme les autres', 'lignes masquées sont lues comme les autres'),
      ...countSentence(
        uncomputed,
        'formule n’a jamais été calculée',
        'formules n’ont jamais été calculées',
        computed(uncomputed),
      ),
      ...kept.flatMap(troubles),
    ],
  }
}

const computed = (formulas: number): string =>
  `\u00a0: ouvrez le classeur dans votre tableur et enregistrez-le pour ${agree(formulas, 'la', 'les')} lire`

const hiddenSheets = (workbook: WorkBook, kept: ReadonlySet<string>): readonly string[] =>
  (workbook.Workbook?.Sheets ?? [])
    .filter(({ Hidden, name }) => Boolean(Hidden) && name !== undefined && kept.has(name))
    .map(({ name }) => `La feuille «\u00a0${name}\u00a0» est masquée\u00a0: elle peut être choisie comme les autres.`)

const troubles = ({ name, errors, firstError, tooFar }: SheetLines & { readonly name: string }): readonly string[] => {
  const where = `, à partir de la ${firstError} (feuille «\u00a0${name}\u00a0»)`
  return [
    ...countSentence(errors, 'cellule en erreur est lue comme vide', 'cellules en erreur sont lues comme vides', where),
    ...countSentence(tooFar, 'cellule trop à droite n’est pas lue', 'cellules trop à droite ne sont pas lues'),
  ]
}

const hiddenRow = /<(?:\w+:)?row\b[^>]*\bhidden="(?:1|true)"/g
const collapsedRow = /<table:table-row\b[^>]*\btable:visibility="(?:collapse|filter)"[^>]*>/g
const rowsRepeated = /\btable:number-rows-repeated="(\d+)"/

/** Rows that a person does not see when they open the workbook. */
const hiddenRows = (parts: WorkbookParts): number =>
  sheetsOf(parts, ['hidden="1"', 'hidden="true"']).reduce((sum, xml) => sum + (xml.match(hiddenRow)?.length ?? 0), 0) +
  sheetsOf(parts, ['visibility="'])
    .flatMap((xml) => [...xml.matchAll(collapsedRow)])
    .reduce(repeated, 0)

const repeated = (sum: number, [tag]: RegExpMatchArray): number => sum + Number(rowsRepeated.exec(tag)?.[1] ?? 1)

/** Formulas whose result was never kept: the program that wrote the workbook did not compute them. */
const uncomputedFormulas = (parts: WorkbookParts): number =>
  sheetsOf(parts, ['</f></c>']).reduce((sum, xml) => sum + xml.split('</f></c>').length - 1, 0)

/** The sheets that contain one of these texts. Most do not, and looking through bytes costs nothing. */
const sheetsOf = (parts: WorkbookParts, texts: readonly string[]): readonly string[] =>
  Object.entries(parts)
    .filter(([name]) => isSheet(name))
    .map(([, part]) => Buffer.from(part.buffer, part.byteOffset, part.length))
    .filter((part) => texts.some((text) => part.includes(text)))
    .map((part) => part.toString('utf8'))
