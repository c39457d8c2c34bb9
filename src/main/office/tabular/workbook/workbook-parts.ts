import type { AppError } from '#shared/kernel/app-error.ts'
import { err, type Result } from '#shared/kernel/result.ts'
import { foreignEntries, inflated } from '../../zip/foreign-zip.ts'
import { writeZip } from '../../zip/write-zip.ts'
import { maxCells, maxInflatedMegabytes } from '../limits.ts'
import { notAList, passwordProtected, refusalOfZip, tooManyCells } from '../refusals.ts'

/** The files of a zipped workbook that say something, inflated within bounds. */
export type WorkbookParts = Readonly<Record<string, Uint8Array>>

/** Opens a zip that should be a workbook: only what says something is inflated. */
export const workbookParts = (bytes: Uint8Array): Result<WorkbookParts, AppError> => {
  const entries = foreignEntries(bytes)
  if (!entries.ok) return err(refusalOfZip(entries.error))
  const otherNature = natureRefusal(entries.value.map(({ name }) => name))
  if (otherNature !== null) return err(otherNature)
  const useful = entries.value.filter(({ name }) => isUseful(name))
  const parts = inflated(bytes, useful, maxInflatedMegabytes)
  if (!parts.ok) return err(refusalOfZip(parts.error))
  const odsRefusal = refusalOfOds(parts.value)
  return odsRefusal === null ? parts : err(odsRefusal)
}

/** The same files, not compressed: whoever reads them inflates nothing. */
export const storedZip = (parts: WorkbookParts): Uint8Array => writeZip(Object.entries(parts), 0)

const isUseful = (name: string): boolean =>
  /\.(?:xml|rels|bin)$|^mimetype$/i.test(name) && !/\/(?:media|drawings|charts|printerSettings|theme)\//i.test(name)

/** Whether a file of a workbook is one of its sheets; ODS has all of them in one. */
export const isSheet = (name: string): boolean => /^xl\/worksheets\/[^/]+\.xml$|^content\.xml$/i.test(name)

/** Other kinds of files that are zips as well. */
const others: readonly (readonly [RegExp, string])[] = [
  [/^word\//, 'un document Word'],
  [/^ppt\//, 'une présentation PowerPoint'],
  [/^Index\/.*\.iwa$/, 'un classeur Numbers'],
]

const natureRefusal = (names: readonly string[]): AppError | null => {
  const [, nature] = others.find(([sign]) => names.some((name) => sign.test(name))) ?? []
  if (nature !== undefined) return notAList(nature)
  const isWorkbook = names.some((name) => /^xl\/workbook\.(?:xml|bin)$/i.test(name) || name === 'content.xml')
  return isWorkbook ? null : notAList('une archive compressée')
}

const refusalOfOds = (parts: WorkbookParts): AppError | null => {
  const type = textOf(parts.mimetype)
  if (type.includes('opendocument') && !type.includes('spreadsheet')) return notAList('un document OpenDocument')
  if (textOf(parts['META-INF/manifest.xml']).includes('encryption-data')) return passwordProtected
  const content = parts['content.xml']
  return content !== undefined && repeatedCells(textOf(content)) > maxCells ? tooManyCells : null
}

const textOf = (part: Uint8Array | undefined): string => (part === undefined ? '' : new TextDecoder().decode(part))

const row = /<table:table-row\b([^>]*)>|<table:table-cell\b([^>]*\btable:number-columns-repeated="(\d+)"[^>]*)>/g
const rowsRepeated = /\btable:number-rows-repeated="(\d+)"/

/** Cells that hold a value because another is said to be repeated: a few bytes may stand for billions. */
const repeatedCells = (content: string): number => {
  let total = 0
  let rows = 1
  for (const [, rowTag, cellTag, columns] of content.matchAll(row)) {
    if (rowTag !== undefined) rows = Number(rowsRepeated.exec(rowTag)?.[1] ?? 1)
    else if (cellTag?.includes('office:value-type')) total += rows * Number(columns)
  }
  return total
}
