import { posix } from 'node:path'
import { XmlFault } from '#main/office/xml/xml-fault.ts'
import {
  childrenNamed,
  isTooNested,
  mostPieces,
  newAllowance,
  readXml,
  type XmlNode,
} from '#main/office/xml/xml-tree.ts'
import { foreignEntries, inflated, oddity, type ZipFault } from '#main/office/zip/foreign-zip.ts'
import type { AppError } from '#shared/kernel/app-error.ts'
import { err, ok, type Result } from '#shared/kernel/result.ts'
import { maxMegabytes, megabyte, mostPictures } from '../limits.ts'
import {
  damagedWord,
  notWord,
  oddWord,
  oldWord,
  otherFormat,
  protectedWord,
  tooCrowded,
  tooDeep,
  tooLargeInflated,
  tooLargeWord,
  tooLargeWords,
  tooMany,
} from '../refusals.ts'

/** The parts of a Word file. Paths are from the root of the package, without a leading slash. */
export interface WordPackage {
  /** Path of the document itself. */
  readonly main: string
  /** The root of a part, `null` when it is not there. @throws what `refusalOfXml` says */
  readonly xml: (path: string | null) => XmlNode | null
  readonly bytes: (path: string) => Uint8Array | null
  /** What a part refers to, by the name it uses for it. */
  readonly relations: (path: string) => ReadonlyMap<string, Relation>
}

export interface Relation {
  /** The last word of its type: « hyperlink », « image », « footnotes ». */
  readonly type: string
  /** A path in the package, or an address when it is outside. */
  readonly target: string
  readonly outside: boolean
}

/** Of all that is read, once decompressed: text grows tenfold, never a hundredfold. */
const maxInflatedMegabytes = 200

/** Of its words and their looks: three hundred pages have a tenth of this. */
const maxXmlMegabytes = 40

/** Opens a file that should be Word's. Sizes are added up before anything is inflated. */
export const openWord = (bytes: Uint8Array): Result<WordPackage, AppError> => {
  if (bytes.length > maxMegabytes * megabyte) return err(tooLargeWord(bytes.length / megabyte))
  const refusal = natureOf(bytes)
  if (refusal !== null) return err(refusal)
  const entries = foreignEntries(bytes)
  if (!entries.ok) return err(refusalOf(entries.error))
  const other = otherKind(entries.value.map(({ name }) => name))
  if (other !== null) return err(otherFormat(other))
  const pictures = entries.value.filter(({ name }) => /^word\/media\//i.test(name)).length
  if (pictures > mostPictures) return err(tooMany(pictures, 'images', mostPictures))
  const read = entries.value.filter(({ name }) => isRead(name))
  const words = read.filter(({ name }) => isXml(name)).reduce((total, { size }) => total + size, 0) / megabyte
  if (words > maxXmlMegabytes) return err(tooLargeWords(words, maxXmlMegabytes))
  const parts = inflated(bytes, read, maxInflatedMegabytes)
  if (!parts.ok) return err(refusalOf(parts.error))
  try {
    const opened = packageOf(parts.value)
    return opened === null ? err(notWord) : ok(opened)
  } catch (error) {
    return err(refusalOfXml(error))
  }
}

/** Why a part is not read: those that the document refers to are read as they are needed. @throws any other error */
export const refusalOfXml = (error: unknown): AppError => {
  if (isTooNested(error)) return tooDeep
  if (error instanceof TooMuchXml) return tooLargeWords(error.megabytes, maxXmlMegabytes)
  if (!(error instanceof XmlFault)) throw error
  switch (error.kind) {
    case 'encoding':
      return oddWord(unreadLetters)
    case 'crowded':
      return tooCrowded(mostPieces)
    default:
      return damagedWord
  }
}

/** More than `maxXmlMegabytes` are to be parsed, whatever the names of the parts. */
class TooMuchXml extends Error {
  readonly megabytes: number

  constructor(megabytes: number) {
    super('This package has too much XML')
    this.megabytes = megabytes
  }
}

const unreadLetters = 'Une de ses parties est écrite dans un encodage que Concerto ne lit pas.'

const refusalOf = (fault: ZipFault): AppError => {
  switch (fault.kind) {
    case 'damaged':
      return damagedWord
    case 'locked':
      return protectedWord
    case 'too-large':
      return tooLargeInflated(fault.megabytes)
    case 'too-many-files':
    case 'name':
      return oddWord(oddity(fault))
  }
}

const isRead = (name: string): boolean => !/\.(?:ttf|odttf|fntdata|bin)$/i.test(name)

const isXml = (name: string): boolean => /\.(?:xml|rels)$/i.test(name)

/** Other programs keep their documents in zips too. */
const otherKind = (names: readonly string[]): 'odt' | 'pages' | null => {
  if (names.includes('META-INF/manifest.xml') && names.includes('content.xml')) return 'odt'
  return names.some((name) =>
    /(?:^|\/)(?:Index\/Document\.iwa|Index\.zip|index\.apxl|buildVersionHistory\.plist)$/i.test(name),
  )
    ? 'pages'
    : null
}

const begins = (bytes: Uint8Array, signature: readonly number[]): boolean =>
  signature.every((byte, index) => bytes[index] === byte)

/** Why the first bytes say that it is another kind of file. */
const natureOf = (bytes: Uint8Array): AppError | null => {
  if (begins(bytes, [0x50, 0x4b, 0x03, 0x04])) return null
  if (!begins(bytes, [0xd0, 0xcf, 0x11, 0xe0])) return notWord
  // Word locks a file by wrapping it in the container of its old format, with this entry.
  return Buffer.from(bytes).includes(Buffer.from('EncryptedPackage', 'utf16le')) ? protectedWord : oldWord
}

const packageOf = (parts: Readonly<Record<string, Uint8Array>>): WordPackage | null => {
  const paths = new Map(Object.keys(parts).map((path) => [path.toLowerCase(), path]))
  const bytes = (path: string) => parts[paths.get(path.toLowerCase()) ?? ''] ?? null
  const roots = new Map<string, XmlNode | null>()
  const left = newAllowance()
  let parsed = 0
  const parse = (part: Uint8Array): XmlNode => {
    parsed += part.length / megabyte
    if (parsed > maxXmlMegabytes) throw new TooMuchXml(parsed)
    return readXml(part, left)
  }
  const xml = (path: string | null): XmlNode | null => {
    const known = roots.get(path ?? '')
    if (path === null || known !== undefined) return known ?? null
    const part = bytes(path)
    const root = part === null ? null : parse(part)
    roots.set(path, root)
    return root
  }
  const relations = (path: string) => relationsOf(xml(relationsPath(path)), path)
  const main = [...relations('').values()].find(({ type }) => type === 'officeDocument')?.target ?? null
  const body = xml(main)?.children.some(({ name }) => name === 'body') ?? false
  return main === null || !body ? null : { main, xml, bytes, relations }
}

const relationsPath = (path: string): string =>
  posix.join(posix.dirname(path), '_rels', `${posix.basename(path)}.rels`).replace(/^\.\//, '')

const relationsOf = (root: XmlNode | null, path: string): ReadonlyMap<string, Relation> =>
  new Map(
    childrenNamed(root, 'Relationship').map(({ attributes: { Id = '', Type = '', Target = '', TargetMode } }) => {
      const outside = TargetMode === 'External'
      const target = outside ? Target : posix.join('/', posix.dirname(path), Target).slice(1)
      const inside = Target.startsWith('/') ? Target.slice(1) : target
      return [Id, { type: Type.slice(Type.lastIndexOf('/') + 1), target: outside ? Target : inside, outside }]
    }),
  )
