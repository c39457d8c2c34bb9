import type { CellRole, TableLook } from '#shared/domain/rich-text/rich-text.ts'
import { type LinkRegister, linkRegister } from './links.ts'
import { type ListRegister, listRegister } from './numbering.ts'
import type { Template } from './open-template.ts'
import type { ListPlace } from './template-names.ts'

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
  /** Width available, in twips. */
  readonly width: number
  readonly lists: ListRegister
  readonly links: LinkRegister
}

/** At the beginning of a document written in this template. */
export const onPage = (template: Template): Place => ({
  setting: 'page',
  role: null,
  level: -1,
  quoted: false,
  endsGroup: false,
  afterTable: false,
  width: template.textWidth,
  lists: listRegister(template),
  links: linkRegister(),
})

export const listPlaceOf = ({ setting }: Place): ListPlace => (setting === 'page' ? 'page' : 'table')
