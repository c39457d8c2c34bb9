import { posix } from 'node:path'
import type { AppError } from '#shared/kernel/app-error.ts'
import { err, ok, type Result } from '#shared/kernel/result.ts'
import { asText, type Parts, textOr } from '../paper/office-package.ts'
import { readZip, zipEntries } from '../zip/read-zip.ts'
import { withoutHazards } from './hazards.ts'
import { damaged, locked, notWord, oldWord, tooLarge, unusual } from './refusals.ts'

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
const mostInflated = 200

/** @param bytes of a .docx or .dotx file. Errors: those of `refusals.ts` */
export const openHouse = (bytes: Uint8Array): Result<HousePackage, AppError> => {
  const refusal = natureOf(bytes)
  if (refusal !== null) return err(refusal)
  const inflated = inflatedSize(bytes)
  if (inflated === null) return err(damaged)
  if (inflated > mostInflated * megabyte) return err(tooLarge(inflated / megabyte, mostInflated))
  const parts = inflate(bytes)
  if (parts === null || parts['[Content_Types].xml'] === undefined) return err(parts === null ? damaged : notWord)
  const main = relationsIn(textOr(parts, '_rels/.rels', '')).find(({ type }) => type === 'officeDocument')?.target
  const path = (main ?? '').replace(/^\//, '')
  if (parts[path] === undefined) return err(notWord)
  const xml = asText(parts[path])
  if (!/<w:document[\s>]/.test(xml) || !/<\/w:body>/.test(xml))
    return err(/<\w+:document[\s>]/.test(xml) ? unusual : notWord)
  const safe = withoutHazards(parts)
  if (!safe.ok) return safe
  return ok({ ...safe.value, main: path, strict: xml.includes('http://purl.oclc.org/ooxml/wordprocessingml/main') })
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

/** What its parts would weigh, added up before anything is inflated; `null` for no zip. */
const inflatedSize = (bytes: Uint8Array): number | null => {
  try {
    return zipEntries(bytes).reduce((total, { size }) => total + size, 0)
  } catch {
    return null
  }
}

const inflate = (bytes: Uint8Array): Parts | null => {
  try {
    const parts = readZip(bytes, (name) => !name.endsWith('/'))
    return Object.fromEntries(
      Object.entries(parts).map(([path, part]) => [path.replaceAll('\\', '/').replace(/^\//, ''), part]),
    )
  } catch {
    return null
  }
}

export interface PartRelation {
  readonly id: string
  /** The last word of its type: « styles », « image ». */
  readonly type: string
  readonly target: string
  readonly outside: boolean
  /** The whole element. */
  readonly xml: string
}

/** The relationships that a part’s `.rels` lists. */
export const relationsIn = (xml: string): readonly PartRelation[] =>
  [...xml.matchAll(/<(?:\w+:)?Relationship\s[^>]*>/g)].map(([element]) => {
    const attribute = (name: string): string => new RegExp(`\\s${name}=["']([^"']*)["']`).exec(element)?.[1] ?? ''
    const type = attribute('Type')
    return {
      id: attribute('Id'),
      type: type.slice(type.lastIndexOf('/') + 1),
      target: attribute('Target'),
      outside: attribute('TargetMode') === 'External',
      xml: element,
    }
  })

/** Where a part lists what it refers to. */
export const relationsPath = (path: string): string =>
  posix.join(posix.dirname(path), '_rels', `${posix.basename(path)}.rels`)

/** The part of this type that the document refers to; `null` when it has none. */
export const partOf = ({ parts, main }: Pick<HousePackage, 'parts' | 'main'>, type: string): string | null => {
  const found = relationsIn(textOr(parts, relationsPath(main), '')).find((relation) => relation.type === type)
  if (found === undefined || found.outside) return null
  const path = posix.join('/', found.target.startsWith('/') ? '' : posix.dirname(main), found.target).slice(1)
  return parts[path] === undefined ? null : path
}
