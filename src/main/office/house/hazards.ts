import type { AppError } from '#shared/kernel/app-error.ts'
import { err, ok, type Result } from '#shared/kernel/result.ts'
import { asBytes, asText, type Parts } from '../paper/office-package.ts'
import { xmlText } from '../xml/xml-text.ts'
import { elementsIn, isTooNested, parseStrictly, type XmlNode } from '../xml/xml-tree.ts'
import { fieldName, isAllowedAddress, isAllowedField, isAllowedPart, isAllowedRelation } from './allowed.ts'
import { fieldsSaid } from './fields.ts'
import { folderOfSource, type PartRelation, pathTo, relationsIn } from './part-relations.ts'
import {
  activeField,
  fetchesOutside,
  leadsOutside,
  macros,
  misread,
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
  const all = Object.entries(safe.parts)
  const lists = all.filter(([path]) => isList(path))
  const refusal = wrongType(safe.parts) ?? firstOf(lists, wrongList) ?? wrongContent(all, lists)
  return refusal === null ? ok(safe) : err(refusal)
}

const firstOf = <T>(list: Iterable<T>, refusalIn: (one: T) => AppError | null): AppError | null => {
  for (const one of list) {
    const refusal = refusalIn(one)
    if (refusal !== null) return refusal
  }
  return null
}

const typesPath = '[Content_Types].xml'

/** A part whose type no document needs, or is not declared. */
const wrongType = (parts: Parts): AppError | null => {
  const types = rootIn(typesPath, parts[typesPath] ?? new Uint8Array())
  if (types === null || 'code' in types) return types
  const declared = types.children.flatMap(
    ({ name, attributes: { Extension = '', PartName = '', ContentType = '' } }) =>
      name === '#text' ? [] : [{ of: (name === 'Default' ? Extension : PartName).toLowerCase(), type: ContentType }],
  )
  const named = [...Object.keys(parts), ...declared.map(({ type }) => type)]
  if (named.some((name) => /macroEnabled|vbaProject|vbaData|activeX/i.test(name))) return macros
  const typeOf = new Map(declared.map(({ of, type }) => [of, type]))
  if (typeOf.size < declared.length) return misread(typesPath, 'elle dit deux fois la même chose')
  return firstOf(Object.keys(parts), (path) => {
    const lower = path.toLowerCase()
    const type = typeOf.get(`/${lower}`) ?? typeOf.get(lower.slice(lower.lastIndexOf('.') + 1)) ?? ''
    return path === typesPath || isAllowedPart(type) ? null : unknownPart(path, type)
  })
}

type Part = readonly [path: string, bytes: Uint8Array]

const isList = (path: string): boolean => /\.rels$/i.test(path)

/** What a part refers to, in the words that the writer of documents knows. */
const wrongList = ([path, bytes]: Part): AppError | null => {
  const root = rootIn(path, bytes)
  if (root === null || 'code' in root) return root
  if (!path.endsWith('.rels') || !asText(bytes).includes('<Relationships')) return unusual
  return firstOf(relationsIn(asText(bytes)), (relation) => wrongRelation(path, relation))
}

/** Parts that hold data of other programs, which Word shows only where it is told to. */
const dataOnly = (lists: readonly Part[]): ReadonlySet<string> => {
  const targets = lists.flatMap(([path, bytes]) =>
    relationsIn(asText(bytes)).map(({ type, target }) => ({ type, path: pathTo(target, folderOfSource(path)) ?? '' })),
  )
  const others = new Set(targets.filter(({ type }) => type !== 'customXml').map(({ path }) => path))
  return new Set(targets.map(({ path }) => path).filter((path) => !others.has(path)))
}

const wrongContent = (parts: readonly Part[], lists: readonly Part[]): AppError | null => {
  const data = dataOnly(lists)
  return firstOf(parts, ([path, bytes]) => {
    const root = isList(path) ? null : rootIn(path, bytes)
    if (root === null || 'code' in root) return root
    return data.has(path) ? null : wrongElement(path, root)
  })
}

/** The XML of a part, whatever its name; `null` for a picture, a font. */
const rootIn = (path: string, bytes: Uint8Array): XmlNode | AppError | null => {
  const beginning = Buffer.from(bytes.subarray(0, 40)).toString('latin1')
  if (!/^(?:\xef\xbb\xbf|\xff\xfe|\xfe\xff)?[\s\0]*</.test(beginning)) return null
  try {
    const text = xmlText(bytes)
    return /<!(?:DOCTYPE|ENTITY)/.test(text)
      ? misread(path, 'elle définit ses propres abréviations')
      : parseStrictly(text)
  } catch (error) {
    return misread(path, isTooNested(error) ? 'elle est trop emboîtée' : 'elle est incomplète ou abîmée')
  }
}

/** What Word would fetch, by the type of the relationship. */
const fetched: Readonly<Record<string, string>> = {
  image: 'une image',
  oleObject: 'un objet',
  frame: 'un cadre',
  aFChunk: 'un autre document',
  subDocument: 'un autre document',
  attachedTemplate: 'un autre modèle',
  mailMergeSource: 'une liste de destinataires',
}

const wrongRelation = (path: string, { fullType, type, target, outside }: PartRelation): AppError | null => {
  if (/vbaProject|control|activeX/i.test(type)) return macros
  if (outside && type === 'hyperlink') return isAllowedAddress(target) ? null : leadsOutside(path, target)
  if (outside || pathTo(target, folderOfSource(path)) === null)
    return fetchesOutside(fetched[type] ?? 'un contenu', path)
  return isAllowedRelation(fullType)
    ? null
    : unknownRelation(path, fetched[type] ?? `un lien de type «\u00a0${type}\u00a0»`)
}

const wrongElement = (path: string, root: XmlNode): AppError | null => {
  const elements = [...elementsIn(root)]
  const said = fieldsSaid(elements).find((words) => !isAllowedField(words))
  if (said !== undefined) return activeField(fieldName(said), path)
  return firstOf(elements, (element) => wrongIn(path, element, root.name === 'svg'))
}

/** Elements that reach outside, or run something, by themselves: no relationship says so. */
const wrongIn = (path: string, { name, attributes }: XmlNode, isDrawing: boolean): AppError | null => {
  if (/^(?:entryMacro|exitMacro|script|foreignObject|handler)$/.test(name)) return macros
  if (name === 'mailMerge') return fetchesOutside('une liste de destinataires', path)
  const { src = '', althref = '', href = '' } = attributes
  const isLink = !isDrawing && !/^(?:imagedata|image|fill|stroke|background)$/.test(name)
  if (isLink && href !== '' && !isAllowedAddress(href)) return leadsOutside(path, href)
  const shown = isLink ? [althref] : [src, althref, href]
  return shown.some((address) => address !== '' && !/^(?:#|data:image\/)/.test(address))
    ? fetchesOutside('une image', path)
    : null
}

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
