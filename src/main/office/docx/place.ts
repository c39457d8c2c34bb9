import type { Picture } from '#shared/records/records.ts'
import type { CellRole, TableLook } from '#shared/text/rich-text/rich-text.ts'
import { writeRuns } from './inlines.ts'
import { type LinkRegister, linkRegister } from './links.ts'
import type { NoteRegister } from './note-register.ts'
import { type ListRegister, listRegister } from './numbering.ts'
import type { Template } from './open-template.ts'
import { type PictureRegister, pictureRegister } from './pictures.ts'
import type { ListPlace } from './template-names.ts'
import type { Xml } from './xml.ts'
import { val, w } from './xml.ts'

/** Where a block stands in the document, which decides its style and its indents. */
export interface Place {
  /** On the page, or in a table of some look. */
  readonly setting: 'page' | TableLook
  /** What the cell holds; `null` on the page. */
  readonly role: CellRole | null
  /** Level of the list, `-1` outside of any. */
  readonly level: number
  /** In a quotation. */
  readonly quoted: boolean
  /** Last of the list or quotation it stands in: space follows. */
  readonly endsGroup: boolean
  /** Just below a table: space precedes. */
  readonly afterTable: boolean
  /** Just above a title that opens something else: it has nothing to stay with. */
  readonly beforeTitle: boolean
  /** A title and a paragraph below it end the document. */
  readonly nearEnd: boolean
  /** In a row that stays on the page of the next. */
  readonly kept: boolean
  /** Width available, in twips. */
  readonly width: number
  readonly lists: ListRegister
  readonly links: LinkRegister
  readonly notes: NoteRegister
  readonly pictures: PictureRegister
}

/** At the beginning of a document that shows these pictures, written in this template. */
export const onPage = (template: Omit<Template, 'textHeight'>, pictures: readonly Picture[]): Place => ({
  setting: 'page',
  role: null,
  level: -1,
  quoted: false,
  endsGroup: false,
  afterTable: false,
  beforeTitle: false,
  nearEnd: false,
  kept: false,
  width: template.textWidth,
  lists: listRegister(template),
  links: linkRegister(),
  notes: noteRegister(),
  pictures: pictureRegister(pictures),
})

export const listPlaceOf = ({ setting }: Place): ListPlace => (setting === 'page' ? 'page' : 'table')

const noteRegister = (): NoteRegister => {
  const notes: Xml[] = []
  const links = linkRegister()
  return {
    call: (words) => {
      const id = notes.length + 1
      const number = w('r', {}, referenceLetters, w('footnoteRef'))
      const space = w('r', {}, '<w:t xml:space="preserve"> </w:t>')
      const text = w('p', {}, w('pPr', {}, val('pStyle', 'FootnoteText')), number, space, writeRuns(words, links))
      notes.push(w('footnote', { id }, text))
      return w('r', {}, referenceLetters, w('footnoteReference', { id }))
    },
    all: () => notes,
    links,
  }
}

const referenceLetters = w('rPr', {}, val('rStyle', 'FootnoteReference'))
