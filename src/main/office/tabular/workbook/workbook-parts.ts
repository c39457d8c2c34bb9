import type { AppError } from '#shared/kernel/app-error.ts'
import { err, type Result } from '#shared/kernel/result.ts'
import { foreignEntries, inflated } from '../../zip/foreign-zip.ts'
import { writeZip } from '../../zip/write-zip.ts'
import { maxCells, maxInflatedMegabytes, maxSpaces, maxStored } from '../limits.ts'
import {
  damaged,
  notAList,
  passwordProtected,
  refusalOfZip,
  tooFull,
  tooManyCells,
  tooManySpaces,
} from '../refusals.ts'

/** The files of a zipped workbook that say something, inflated within bounds. */
export type WorkbookParts = Readonly<Record<string, Uint8Array>>

/** Opens a zip that should be a workbook: only what says something is inflated. @param most cells, or texts, of one part */
export const workbookParts = (bytes: Uint8Array, most = maxStored): Result<WorkbookParts, AppError> => {
  const entries = foreignEntries(bytes)
  if (!entries.ok) return err(refusalOfZip(entries.error))
  const otherNature = natureRefusal(entries.value.map(({ name }) => name))
  if (otherNature !== null) return err(otherNature)
  const useful = entries.value.filter(({ name }) => isUseful(name))
  const parts = inflated(bytes, useful, maxInflatedMegabytes)
  if (!parts.ok) return err(refusalOfZip(parts.error))
  const refusal = refusalOfOds(parts.value) ?? refusalOfSheets(parts.value, most)
  return refusal === null ? parts : err(refusal)
}

/** The same files, not compressed: whoever reads them inflates nothing. */
export const storedZip = (parts: WorkbookParts): Uint8Array => writeZip(Object.entries(parts), { level: 0 })

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
  const content = textOf(parts['content.xml'])
  if (repeatedCells(content) > maxCells) return tooManyCells
  return repeatedSpaces(content) > maxSpaces ? tooManySpaces : null
}

/** More lines than any list has, or places that no spreadsheet has, which readers would go through one by one. */
const refusalOfSheets = (parts: WorkbookParts, most: number): AppError | null => {
  for (const part of Object.values(parts)) {
    const xml = textOf(part)
    if (farPlace.test(xml) && farTag.test(xml)) return damaged
    if (filling.some((sign) => hasMoreThan(most, xml, sign))) return tooFull(most)
  }
  return null
}

/** Asked first, since it costs little: words of a cell may be written so too. */
const farPlace = /\sr\s*=\s*["'](?:[A-Z]{4,}|[A-Z]{0,3}\d{8,})/i
const farTag = new RegExp(`<(?:[\\w.-]+:)?(?:row|c)\\b(?:[^<>"']|"[^"]*"|'[^']*')*?${farPlace.source}`, 'i')

/** What fills a cell, or is said once for several, as the reader finds it; a formula may stand beside its value. */
const filling = [/<(?:\w+:)?(?:v|is|si|sstItem)\b/g, /<(?:\w+:)?f\b/g]

const hasMoreThan = (most: number, text: string, sign: RegExp): boolean => {
  let count = 0
  for (const _found of text.matchAll(sign)) if (++count > most) return true
  return false
}

const textOf = (part: Uint8Array | undefined): string => (part === undefined ? '' : new TextDecoder().decode(part))

/** A tag of a line or of a cell, and whether it ends at once. */
const tag = /<(?:[\w.-]+:)?(table-row|(?:covered-)?table-cell)\b((?:[^<>"']|"[^"]*"|'[^']*')*)>(\s*<\/)?/g
const repeat = /\bnumber-(?:rows|columns)-repeated\s*=\s*["']\s*(\d+)/

/** Cells that hold a value because another is said to be repeated: a few bytes may stand for billions. */
const repeatedCells = (content: string): number => {
  let total = 0
  let rows = 1
  for (const [, name, attributes = '', end] of content.matchAll(tag)) {
    const times = Number(repeat.exec(attributes)?.[1] ?? 1)
    if (name === 'table-row') rows = times
    else if (
      rows * times > 1 &&
      ((end === undefined && !attributes.endsWith('/')) || attributes.includes('value-type'))
    )
      total += rows * times
  }
  return total
}

const spaces = /<[\w.-]+:s\s[^<>]*?\bc\s*=\s*["']\s*(\d+)/g

/** Spaces of texts that are said by their number, which the reader writes one by one. */
const repeatedSpaces = (content: string): number => {
  let total = 0
  for (const [, times] of content.matchAll(spaces)) total += Number(times)
  return total
}
