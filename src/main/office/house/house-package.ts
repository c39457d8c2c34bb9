import type { AppError } from '#shared/kernel/app-error.ts'
import { err, ok, type Result } from '#shared/kernel/result.ts'
import { asText, type Parts, textOr } from '../paper/office-package.ts'
import { looksLikeXml } from '../xml/xml-text.ts'
import { foreignEntries, inflated, oddity, type ZipFault } from '../zip/foreign-zip.ts'
import { withoutHazards } from './hazards.ts'
import { pathTo, relationsIn } from './part-relations.ts'
import { damaged, locked, notWord, oddParts, oldWord, tooLarge, tooLong, unusual } from './refusals.ts'

/** A Word file of the house, safe to write in. Paths are from the root of the package. */
export interface HousePackage {
  /** Its files, as they are, but for what was taken out for safety. */
  readonly parts: Parts
  /** The document itself. */
  readonly main: string
  /** ISO’s strict variant of the format, which has its own names for all that is written. */
  readonly strict: boolean
  /** What was taken out, in French sentences. */
  readonly remarks: readonly string[]
}

const megabyte = 1024 * 1024
const most = 30
const mostInflated = 100
/** Of its words and their looks, pictures apart. */
const mostWords = 40

/** @param bytes of a .docx or .dotx file. Errors: those of `refusals.ts` */
export const openHouse = (bytes: Uint8Array): Result<HousePackage, AppError> => {
  const refusal = natureOf(bytes)
  if (refusal !== null) return err(refusal)
  const unfolded = unfold(bytes)
  if (!unfolded.ok) return err(refusalOf(unfolded.error))
  const parts = unfolded.value
  const words = wordsIn(parts)
  if (words > mostWords) return err(tooLong(words, mostWords))
  const path = mainPath(parts)
  const main = path === null ? undefined : parts[path]
  if (path === null || main === undefined || parts['[Content_Types].xml'] === undefined) return err(notWord)
  const xml = asText(main)
  if (!/<w:document[\s>]/.test(xml) || !/<\/w:body>/.test(xml))
    return err(/<\w+:document[\s>]/.test(xml) ? unusual : notWord)
  const safe = withoutHazards(parts)
  if (!safe.ok) return safe
  return ok({ ...safe.value, main: path, strict: xml.includes('http://purl.oclc.org/ooxml/wordprocessingml/main') })
}

/** The part that the package says is its document; `null` when it says none, or several. */
const mainPath = (parts: Parts): string | null => {
  try {
    const mains = relationsIn(textOr(parts, '_rels/.rels', '')).filter(({ type }) => type === 'officeDocument')
    return mains.length === 1 ? pathTo(mains[0]?.target ?? '', '') : null
  } catch {
    return null
  }
}

const unfold = (bytes: Uint8Array): Result<Parts, ZipFault> => {
  const entries = foreignEntries(bytes)
  return entries.ok ? inflated(bytes, entries.value, mostInflated) : entries
}

/** Megabytes of all that is XML, or may be read as such. */
const wordsIn = (parts: Parts): number =>
  Object.entries(parts)
    .filter(([path, part]) => /\.(?:xml|rels)$/i.test(path) || looksLikeXml(part))
    .reduce((sum, [, part]) => sum + part.length, 0) / megabyte

const refusalOf = (fault: ZipFault): AppError => {
  switch (fault.kind) {
    case 'damaged':
      return damaged
    case 'locked':
      return locked
    case 'too-large':
      return tooLarge(fault.megabytes, mostInflated)
    case 'too-many-files':
    case 'name':
      return oddParts(oddity(fault))
  }
}

const begins = (bytes: Uint8Array, hex: string): boolean =>
  Buffer.from(bytes.subarray(0, hex.length / 2)).toString('hex') === hex

/** Why the size or the first bytes say that it cannot be opened. */
const natureOf = (bytes: Uint8Array): AppError | null => {
  if (bytes.length > most * megabyte) return tooLarge(bytes.length / megabyte, most)
  if (begins(bytes, '504b0304')) return null
  if (!begins(bytes, 'd0cf11e0')) return notWord
  return Buffer.from(bytes).includes(Buffer.from('EncryptedPackage', 'utf16le')) ? locked : oldWord
}
