import { type StyleId, styleNames } from '#main/office/docx/template-names.ts'
import { childrenNamed, valueAt, type XmlNode } from '#main/office/xml/xml-tree.ts'
import type { ParagraphStyle } from '#shared/text/rich-text/rich-text.ts'

/** Our styles by the names that a file gives them; a house that lacked one has it under a name of its own. */
const byName: ReadonlyMap<string, StyleId> = new Map(
  (Object.keys(styleNames) as StyleId[]).flatMap((id) => [
    [styleNames[id].toLowerCase(), id],
    [`concerto ${styleNames[id].toLowerCase()}`, id],
  ]),
)

/** Those that nobody else has together. */
const telling = new Set<StyleId>([
  'TypeDeDocument',
  'SuiteDeLibelle',
  'TexteDeTableau',
  'ListeDeTableau',
  'EntreTableaux',
])

/** The style of Concerto that has this name. */
export const ownStyle = (style: XmlNode): StyleId | null =>
  byName.get((valueAt(style, 'name') ?? '').toLowerCase()) ?? null

/** Whether the styles of a file are those that Concerto writes with, in its own template or in a house’s. */
export const isConcertos = (styles: XmlNode | null): boolean => {
  const all = childrenNamed(styles, 'style')
  const own = new Set(all.map(ownStyle))
  return (
    [...telling].every((id) => own.has(id)) ||
    all.some((style) => ownStyle(style) !== null && /^concerto /i.test(valueAt(style, 'name') ?? ''))
  )
}

/** What a paragraph in one of our styles is in minutes; the styles of the body, of lists and of tables are not of one kind. */
export const paragraphStyleOf: Readonly<Partial<Record<StyleId, ParagraphStyle>>> = {
  Surtitre: 'surtitle',
  Title: 'title',
  Subtitle: 'territory',
  Perimetre: 'scope',
  Reunion: 'meeting',
  TypeDeDocument: 'documentKind',
  Chapeau: 'lead',
  Intervenant: 'speaker',
  Fonction: 'speakerRole',
  SourceDeCitation: 'source',
  Note: 'note',
  NoteDeTableau: 'note',
  DetailDeTableau: 'detail',
  Libelle: 'label',
}
