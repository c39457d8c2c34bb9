import { posix } from 'node:path'
import { emptyNotes } from '../docx/note-part.ts'
import { w, type Xml, xmlFile } from '../docx/xml.ts'
import { type Parts, textOf, textOr } from '../paper/office-package.ts'
import type { HousePackage } from './house-package.ts'
import { strictXml } from './in-their-words.ts'
import { partOf, relationsIn, relationsPath } from './part-relations.ts'

/** A part of the house to write in: the one it has, or a new one beside the document. */
export interface ChangedPart {
  readonly type: 'styles' | 'numbering' | 'footnotes'
  readonly path: string
  /** Its name, beside the document. */
  readonly file: string
  readonly isNew: boolean
  readonly xml: Xml
}

/** @param ourStyles for a house that has no styles at all: text then looks as Concerto sets it */
export const partToChange = (house: HousePackage, type: ChangedPart['type'], ourStyles = ''): ChangedPart => {
  const path = partOf(house, type)
  if (path !== null) return { type, path, file: posix.basename(path), isNew: false, xml: textOf(house.parts, path) }
  const file = `${type}.xml`
  const bare = type === 'styles' ? bareStyles(ourStyles) : type === 'numbering' ? emptyNumbering : emptyNotes
  const xml = house.strict ? strictXml(bare) : bare
  return { type, path: posix.join(posix.dirname(house.main), file), file, isNew: true, xml }
}

const mainNamespace = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'

const emptyNumbering: Xml = xmlFile(`<w:numbering xmlns:w="${mainNamespace}"></w:numbering>`)

const bareStyles = (ours: Xml): Xml =>
  xmlFile(
    `<w:styles xmlns:w="${mainNamespace}">${/<w:docDefaults>.*?<\/w:docDefaults>/s.exec(ours)?.[0] ?? ''}${w(
      'style',
      { type: 'paragraph', default: 1, styleId: 'Normal' },
      w('name', { val: 'Normal' }),
    )}</w:styles>`,
  )

/** The part with more before its last tag. */
export const withMore = (part: ChangedPart, more: Xml): ChangedPart => {
  const end = part.xml.lastIndexOf('</')
  return { ...part, xml: part.xml.slice(0, end) + more + part.xml.slice(end) }
}

/** A part whose root names the relationships it uses. */
export const withRelationNames = (xml: Xml, strict: boolean): Xml => {
  const root = /<w:(?:document|footnotes)(?:\s[^>]*)?>/.exec(xml)?.[0] ?? ''
  if (root.includes(' xmlns:r=')) return xml
  const named = ` xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"`
  return xml.replace(root, () => `${root.slice(0, -1)}${strict ? strictXml(named) : named}>`)
}

/** How the names of new relationships and pictures begin, which no name of the house does. */
export const freePrefix = ({ parts, main }: HousePackage): string => {
  const names = relationsIn(textOr(parts, relationsPath(main), '')).map(({ id }) => id)
  const taken = (prefix: string): boolean =>
    names.some((name) => name.startsWith(prefix)) ||
    Object.keys(parts).some((path) => path.includes(`/media/${prefix}`))
  let rank = 1
  while (taken(`concerto${rank}_`)) rank += 1
  return `concerto${rank}_`
}

/** The highest of the numbers that a pattern finds; 0 for none. */
export const highest = (xml: Xml, pattern: RegExp): number =>
  Math.max(0, ...[...xml.matchAll(pattern)].map(([, number]) => Number(number)))

/** Parts by path that are written in a package, whatever it had at these paths. */
export const newPaths = (after: Parts, before: Parts): readonly string[] =>
  Object.keys(after).filter((path) => before[path] === undefined)
