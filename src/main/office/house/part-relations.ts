import { posix } from 'node:path'
import { type Parts, textOr } from '../paper/office-package.ts'
import { childrenNamed, parseXml, type XmlNode } from '../xml/xml-tree.ts'

export interface PartRelation {
  readonly id: string
  /** An address: « http://schemas.openxmlformats.org/officeDocument/2006/relationships/image ». */
  readonly fullType: string
  /** Its last word: « image ». */
  readonly type: string
  readonly target: string
  readonly outside: boolean
}

/** The relationships that a part’s `.rels` lists; none when there is no such file. @throws XmlFault */
export const relationsIn = (xml: string): readonly PartRelation[] => (xml === '' ? [] : relationsOf(parseXml(xml)))

/** @param root of a `.rels` */
export const relationsOf = (root: XmlNode): readonly PartRelation[] =>
  childrenNamed(root, 'Relationship').map(
    ({ attributes: { Id = '', Type = '', Target = '', TargetMode = 'Internal' } }) => ({
      id: Id,
      fullType: Type,
      type: Type.slice(Type.lastIndexOf('/') + 1),
      target: Target,
      outside: TargetMode !== 'Internal',
    }),
  )

/** Where a part lists what it refers to. */
export const relationsPath = (path: string): string =>
  posix.join(posix.dirname(path), '_rels', `${posix.basename(path)}.rels`)

/** The folder of the part whose relationships stand at this path: « word » for « word/_rels/document.xml.rels ». */
export const folderOfSource = (relations: string): string => posix.join(posix.dirname(relations), '..')

/** The path in the package of what a part refers to; `null` when that is no path in it. */
export const pathTo = (target: string, folder: string): string | null => {
  const path = decodedPath(target)
  if (path === null || /^[a-z][a-z\d+.-]*:|\\|^\/\//i.test(path)) return null
  const joined = posix.normalize(path.startsWith('/') ? path.slice(1) : posix.join(folder, path))
  return joined.startsWith('..') ? null : joined
}

const decodedPath = (target: string): string | null => {
  try {
    return decodeURIComponent(target.replace(/%(?![\da-f]{2})/gi, '%25'))
  } catch {
    return null
  }
}

/** The part of this type that the document refers to; `null` when it has none. */
export const partOf = (
  { parts, main }: { readonly parts: Parts; readonly main: string },
  type: string,
): string | null => {
  const found = relationsIn(textOr(parts, relationsPath(main), '')).find((relation) => relation.type === type)
  if (found === undefined || found.outside) return null
  const path = pathTo(found.target, posix.dirname(main))
  return path === null || parts[path] === undefined ? null : path
}
