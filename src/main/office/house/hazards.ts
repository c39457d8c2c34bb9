import type { AppError } from '#shared/kernel/app-error.ts'
import { err, ok, type Result } from '#shared/kernel/result.ts'
import { asBytes, asText, type Parts } from '../paper/office-package.ts'
import { XmlFault } from '../xml/xml-fault.ts'
import { encodingOf, looksLikeXml } from '../xml/xml-text.ts'
import { type Allowance, elementsIn, isTooNested, newAllowance, readXml, type XmlNode } from '../xml/xml-tree.ts'
import {
  isAllowedAddress,
  isAllowedField,
  isAllowedPart,
  isAllowedRelation,
  isFontPart,
  isXmlPart,
  leadsToBytes,
} from './allowed.ts'
import { wrongElement } from './elements.ts'
import { fieldsSaid } from './fields.ts'
import { folderOfSource, type PartRelation, pathTo, relationsOf } from './part-relations.ts'
import {
  activeField,
  fetchesOutside,
  leadsOutside,
  longField,
  macros,
  misread,
  unclearField,
  unknownPart,
  unknownRelation,
  unusual,
} from './refusals.ts'

interface Safe {
  readonly parts: Parts
  readonly remarks: readonly string[]
}

/**
 * The parts without what would reach outside each time a document is opened; all that is not known to be harmless
 * (`allowed.ts`) is refused, by its name and its part. What is parsed is judged, never the text of a part.
 */
export const withoutHazards = (parts: Parts): Result<Safe, AppError> => {
  const safe = withoutAttachedTemplate(parts)
  const refusal = wrongIn(safe.parts)
  return refusal === null ? ok({ ...safe, parts: saidInUtf8(safe.parts) }) : err(refusal)
}

/** Whoever writes a document in it writes letters that ASCII has not, and UTF-8 by the one name that all programs know. */
const saidInUtf8 = (parts: Parts): Parts =>
  Object.fromEntries(
    Object.entries(parts).map(([path, bytes]) => {
      const isOther = otherName.test(asText(bytes.subarray(0, bytes.indexOf(0x3e))))
      return [path, isOther ? asBytes(asText(bytes).replace(otherName, '$1UTF-8')) : bytes]
    }),
  )

const otherName = /^(<\?xml\s[^>]*?\sencoding\s*=\s*["'])(?:utf8|(?:us-)?ascii)(?=["'])/i

const wrongIn = (parts: Parts): AppError | null => {
  const types = typesOf(parts)
  if (!types.ok) return types.error
  const typeOf = types.value
  const read = readAll(parts, typeOf)
  if (!read.ok) return read.error
  const lists = read.value.filter(({ path }) => isList(path)).map(listOf)
  const data = dataOnly(lists)
  return (
    firstOf(lists, (list) => wrongList(list, typeOf)) ??
    firstOf(read.value, (part) => (data.has(part.path.toLowerCase()) ? null : wrongContent(part)))
  )
}

const firstOf = <T>(list: Iterable<T>, refusalIn: (one: T) => AppError | null): AppError | null => {
  for (const one of list) {
    const refusal = refusalIn(one)
    if (refusal !== null) return refusal
  }
  return null
}

/** The type of a part, whose name programs compare without its capitals; empty when the package says none. */
type TypeOf = (path: string) => string

const typesPath = '[Content_Types].xml'

/** What the package says its parts are; refused when a part is of a type that no document needs, or of none. */
const typesOf = (parts: Parts): Result<TypeOf, AppError> => {
  const types = readPart(typesPath, parts[typesPath] ?? new Uint8Array())
  if (!types.ok) return types
  const declared = types.value.children.flatMap(
    ({ name, attributes: { Extension = '', PartName = '', ContentType = '' } }) =>
      name === '#text' ? [] : [{ of: (name === 'Default' ? Extension : PartName).toLowerCase(), type: ContentType }],
  )
  const named = [...Object.keys(parts), ...declared.map(({ type }) => type)]
  if (named.some((name) => /macroEnabled|vbaProject|vbaData|activeX/i.test(name))) return err(macros)
  const known = new Map(declared.map(({ of, type }) => [of, type]))
  if (known.size < declared.length) return err(misread(typesPath, 'elle dit deux fois la même chose'))
  const typeOf: TypeOf = (path) => {
    const lower = path.toLowerCase()
    return known.get(`/${lower}`) ?? known.get(lower.slice(lower.lastIndexOf('.') + 1)) ?? ''
  }
  const unknown = Object.keys(parts).find((path) => path !== typesPath && !isAllowedPart(typeOf(path)))
  return unknown === undefined ? ok(typeOf) : err(unknownPart(unknown, typeOf(unknown)))
}

interface ReadPart {
  readonly path: string
  readonly bytes: Uint8Array
  readonly root: XmlNode
}

/** All that is XML by its type or its name, and all that looks like it: the first byte of a font may be any. */
const readAll = (parts: Parts, typeOf: TypeOf): Result<readonly ReadPart[], AppError> => {
  const read: ReadPart[] = []
  const left = newAllowance()
  for (const [path, bytes] of Object.entries(parts)) {
    const type = typeOf(path)
    if (!isXmlPart(type) && !isList(path) && (isFontPart(type) || !looksLikeXml(bytes))) continue
    const root = readPart(path, bytes, left)
    if (!root.ok) return root
    read.push({ path, bytes, root: root.value })
  }
  return ok(read)
}

const readPart = (path: string, bytes: Uint8Array, left?: Allowance): Result<XmlNode, AppError> => {
  try {
    return ok(readXml(bytes, left))
  } catch (error) {
    if (isTooNested(error)) return err(misread(path, 'elle est trop emboîtée'))
    if (error instanceof XmlFault) return err(misread(path, whyNotRead[error.kind]))
    throw error
  }
}

const otherEncoding = 'elle n’est pas écrite en UTF-8, que tous les programmes lisent de même'

const whyNotRead: Readonly<Record<XmlFault['kind'], string>> = {
  nested: 'elle est trop emboîtée',
  crowded: 'le document compte plus de morceaux qu’aucun modèle',
  damaged: 'elle est incomplète ou abîmée',
  encoding: otherEncoding,
  doctype: 'elle renvoie à une définition (DOCTYPE), qui peut en changer le sens',
}

const isList = (path: string): boolean => /\.rels$/i.test(path)

interface RelationList extends ReadPart {
  readonly relations: readonly PartRelation[]
}

const listOf = (part: ReadPart): RelationList => ({ ...part, relations: relationsOf(part.root) })

/** What a part refers to, in the words that the writer of documents knows. */
const wrongList = ({ path, bytes, relations }: RelationList, typeOf: TypeOf): AppError | null =>
  !path.endsWith('.rels') || !asText(bytes).includes('<Relationships')
    ? unusual
    : firstOf(relations, (relation) => wrongRelation(path, relation, typeOf))

/** Parts that hold data of other programs, which Word shows only where it is told to; without capitals. */
const dataOnly = (lists: readonly RelationList[]): ReadonlySet<string> => {
  const targets = lists.flatMap(({ path, relations }) =>
    relations.map(({ type, target }) => ({
      type,
      path: (pathTo(target, folderOfSource(path)) ?? '').toLowerCase(),
    })),
  )
  const others = new Set(targets.filter(({ type }) => type !== 'customXml').map(({ path }) => path))
  return new Set(targets.map(({ path }) => path).filter((path) => !others.has(path)))
}

/** Letters of an instruction: a table of contents has fifty, a choice between two texts some thousands. */
const longestField = 20_000

const wrongContent = ({ path, bytes, root }: ReadPart): AppError | null => {
  const fields = firstOf(fieldsSaid(root), (said) =>
    said === null
      ? unclearField(path)
      : said.length > longestField
        ? longField(path, longestField)
        : isAllowedField(said)
          ? null
          : activeField(said, path),
  )
  return (
    fields ??
    firstOf(elementsIn(root), (element) => wrongElement(path, element)) ??
    // Who writes a document in it reads this encoding alone.
    (encodingOf(bytes) === 'utf-8' ? null : misread(path, otherEncoding))
  )
}

const wrongRelation = (
  path: string,
  { fullType, type, target, outside }: PartRelation,
  typeOf: TypeOf,
): AppError | null => {
  if (/vbaProject|control|activeX/i.test(type)) return macros
  if (outside && type === 'hyperlink') return isAllowedAddress(target) ? null : leadsOutside(path, target)
  const inside = outside ? null : pathTo(target, folderOfSource(path))
  if (inside === null) return fetchesOutside(type, path)
  const known = isAllowedRelation(fullType) && (leadsToBytes.has(type) || isXmlTarget(typeOf(inside)))
  return known ? null : unknownRelation(path, type)
}

/** What a relationship of words, looks or settings leads to. */
const isXmlTarget = (type: string): boolean => type === '' || isXmlPart(type)

const attachedRelation = /<Relationship\s[^>]*\/attachedTemplate["'][^>]*>/g

/** Word would look for that template at each opening, on a disk or an address that may not be there. */
const withoutAttachedTemplate = (parts: Parts): Safe => {
  const changed = Object.entries(parts).flatMap(([path, bytes]) => {
    const pattern = path.endsWith('.rels') ? attachedRelation : /settings\.xml$/.test(path) ? attachedElement : null
    const before = pattern === null ? '' : asText(bytes)
    const after = pattern === null ? '' : before.replace(pattern, '')
    return before === after ? [] : [[path, asBytes(after)] as const]
  })
  return {
    parts: { ...parts, ...Object.fromEntries(changed) },
    remarks:
      changed.length === 0
        ? []
        : [
            'Le document désignait un autre modèle, hors de lui\u00a0: cette attache a été retirée. Ses styles sont gardés.',
          ],
  }
}

const attachedElement = /<w:attachedTemplate\s[^>]*>/g
