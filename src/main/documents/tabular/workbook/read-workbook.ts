import { Buffer } from 'node:buffer'
import { type ParsingOptions, read, type WorkBook } from '@e965/xlsx'
import type { AppError } from '#shared/kernel/app-error.ts'
import { err, ok, type Result } from '#shared/kernel/result.ts'
import type { RawFile } from '../raw-table.ts'
import { damaged, passwordProtected } from '../refusals.ts'
import { hiddenRows, uncomputedFormulas } from './hidden-parts.ts'
import { type SheetLines, sheetLines } from './sheet-lines.ts'
import { storedZip, workbookParts } from './workbook-parts.ts'

/** XLSX, XLSB, ODS. */
export const readZippedWorkbook = (bytes: Buffer): Result<RawFile, AppError> => {
  const parts = workbookParts(bytes)
  if (!parts.ok) return parts
  const [hidden, uncomputed] = [hiddenRows(parts.value), uncomputedFormulas(parts.value)]
  return fileOf(() => read(Buffer.from(storedZip(parts.value)), { ...options, type: 'buffer' }), hidden, uncomputed)
}

/** XLS. */
export const readOldWorkbook = (bytes: Buffer): Result<RawFile, AppError> =>
  fileOf(() => read(bytes, { ...options, type: 'buffer' }))

/** A web page or an XML that programs call a workbook: its first table, each cell as it is written. */
export const readMarkup = (text: string): Result<RawFile, AppError> =>
  fileOf(() => read(text, { ...options, type: 'string', raw: true }))

const options: ParsingOptions = { dense: true, cellNF: true, cellText: false, cellHTML: false, cellFormula: false }

const fileOf = (open: () => WorkBook, hidden = 0, uncomputed = 0): Result<RawFile, AppError> => {
  try {
    const workbook = open()
    const is1904 = workbook.Workbook?.WBProps?.date1904 === true
    const sheets = workbook.SheetNames.map((name) => ({ name, ...sheetLines(workbook.Sheets[name] ?? {}, is1904) }))
    const kept = sheets.filter(({ lines }) => lines.length > 0)
    const unseen = sheets.reduce((sum, sheet) => sum + sheet.hidden, hidden)
    return ok({
      encoding: null,
      separator: null,
      isTidy: false,
      tables: kept.map(({ name, lines }) => ({ name, lines, isKeyed: false })),
      remarks: [
        ...hiddenSheets(workbook, new Set(kept.map(({ name }) => name))),
        ...counted(unseen, 'ligne masquée est lue comme les autres', 'lignes masquées sont lues comme les autres'),
        ...counted(uncomputed, 'formule n’a jamais été calculée', 'formules n’ont jamais été calculées', computeIt),
        ...kept.flatMap(troubles),
      ],
    })
  } catch (error) {
    return err(/password|encrypt/i.test(String(error)) ? passwordProtected : damaged)
  }
}

const computeIt = '\u00a0: ouvrez le classeur dans votre tableur et enregistrez-le pour les lire'

const hiddenSheets = (workbook: WorkBook, kept: ReadonlySet<string>): readonly string[] =>
  (workbook.Workbook?.Sheets ?? [])
    .filter(({ Hidden, name }) => Boolean(Hidden) && name !== undefined && kept.has(name))
    .map(({ name }) => `La feuille «\u00a0${name}\u00a0» est masquée\u00a0: elle est lue comme les autres.`)

const troubles = ({ name, errors, firstError, tooFar }: SheetLines & { readonly name: string }): readonly string[] => {
  const where = `, à partir de la ${firstError} (feuille «\u00a0${name}\u00a0»)`
  return [
    ...counted(errors, 'cellule en erreur est lue comme vide', 'cellules en erreur sont lues comme vides', where),
    ...counted(tooFar, 'cellule trop à droite n’est pas lue', 'cellules trop à droite ne sont pas lues'),
  ]
}

const counted = (count: number, one: string, many: string, end = ''): readonly string[] =>
  count === 0 ? [] : [`${count} ${count === 1 ? one : many}${end}.`]
