import type { LinkRegister } from '../docx/links.ts'
import { withRelations } from '../docx/links.ts'
import { escapeXml, type Xml } from '../docx/xml.ts'
import { type Parts, textOr } from '../paper/office-package.ts'
import { strictXml } from './in-their-words.ts'
import { relationsPath } from './part-relations.ts'

interface Referred {
  readonly links: LinkRegister
  readonly pictures: readonly { readonly name: string; readonly path: string }[]
  /** Parts the house had not: « styles », beside the document. */
  readonly added: readonly { readonly type: string; readonly file: string }[]
  readonly prefix: string
  readonly strict: boolean
}

/** The relationships to what a text refers to, under names the house does not use. */
export const relationsOf = ({ links, pictures, added, prefix, strict }: Referred): readonly Xml[] =>
  [
    ...links
      .all()
      .map(({ name, target }) => relation(prefix + name, 'hyperlink', escapeXml(target), ' TargetMode="External"')),
    ...pictures.map(({ name, path }) => relation(prefix + name, 'image', path)),
    ...added.map(({ type, file }) => relation(prefix + type, type, file)),
  ].map((xml) => (strict ? strictXml(xml) : xml))

const relation = (id: string, type: string, target: string, mode = ''): Xml =>
  `<Relationship Id="${id}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${type}" Target="${target}"${mode}/>`

/** Where a part lists what it refers to, with these added; nothing when there are none. */
export const withTheseRelations = (
  parts: Parts,
  path: string,
  added: readonly Xml[],
): Readonly<Record<string, Xml>> => {
  if (added.length === 0) return {}
  const listed = relationsPath(path)
  const xml = textOr(parts, listed, '').replace(/<Relationships([^>]*)\/>/, '<Relationships$1></Relationships>')
  return { [listed]: withRelations(xml, added) }
}
