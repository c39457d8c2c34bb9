import type { RowId } from '../../kernel/ids.ts'

/**
 * Formatted text, as it is written in the editor, stored, composed into documents and previewed.
 * The shape is ProseMirror's JSON, so that TipTap reads and writes it without conversion; the unions below are
 * its closed vocabulary. A node that is not here does not exist in Concerto.
 */
export interface RichText {
  readonly type: 'doc'
  readonly content: readonly Block[]
  /** Another version wrote in it what this one does not know (`read-rich-text.ts`): it is shown and never written back. */
  readonly newer?: true
}

export type Block = Paragraph | Heading | BulletList | OrderedList | Blockquote | Table | Image

/**
 * A paragraph; `style` names what it is in the minutes, `null` for ordinary text. One that leads to the heading of the same
 * `anchor`, as a line of a table of contents does, may end with the page where that stands: `paged`, its last node.
 */
export interface Paragraph {
  readonly type: 'paragraph'
  readonly attrs?: {
    readonly style: ParagraphStyle | ComposedStyle | null
    readonly leadsTo?: string
    readonly paged?: boolean
    readonly newPage?: boolean
  }
  readonly content?: readonly Inline[]
}

/** What someone said in the room: the document prints the label before the words (`documents/minutes/point-labels.ts`). */
export const pointStyles = {
  stake: 'Enjeu',
  objective: 'Objectif',
  complement: 'Complément',
  action: 'Tâche',
  question: 'Question',
  decision: 'Décision',
  takeaway: 'À retenir',
} as const

export type PointStyle = keyof typeof pointStyles

/** What a paragraph is. Each that is not a point has one Word style (`documents/docx/styles.ts`) and one look on screen. */
export const paragraphStyles = {
  surtitle: 'Surtitre',
  title: 'Titre',
  territory: 'Territoire',
  scope: 'Périmètre',
  meeting: 'Réunion',
  documentKind: 'Type de document',
  lead: 'Chapeau',
  speaker: 'Intervenant',
  speakerRole: 'Fonction de l’intervenant',
  source: 'Source de citation',
  note: 'Note',
  detail: 'Détail',
  label: 'Libellé',
  ...pointStyles,
} as const

export type ParagraphStyle = keyof typeof paragraphStyles

export const isPointStyle = (style: ParagraphStyle | ComposedStyle | null): style is PointStyle =>
  style !== null && Object.hasOwn(pointStyles, style)

/**
 * Set by documents that are composed, never typed: whom a letter goes to, a line for a pen, a number in its column, a line of a
 * table of contents at its level, what a page goes on with, what a reader is asked.
 */
export type ComposedStyle = 'addressee' | 'toFill' | 'figure' | 'contents1' | 'contents2' | 'reminder' | 'callOut'

/**
 * A heading inside a text. `number` is what is printed before it (« 10 »), `null` when it has none; `cut`: what it opens
 * is cut off along a dashed line above it; `anchor`: by what a table of contents leads to it; `look`: an opener stands large
 * alone on its page, a compact one is small right under the first level.
 */
export interface Heading {
  readonly type: 'heading'
  readonly attrs: {
    readonly level: HeadingLevel
    readonly number?: string | null
    readonly newPage?: boolean
    readonly cut?: boolean
    readonly anchor?: string
    readonly look?: HeadingLook
  }
  readonly content?: readonly Inline[]
}

export type HeadingLook = 'opener' | 'compact'

export type HeadingLevel = 1 | 2 | 3 | 4 | 5 | 6

export interface BulletList {
  readonly type: 'bulletList'
  readonly content: readonly ListItem[]
}

export interface OrderedList {
  readonly type: 'orderedList'
  readonly attrs?: {
    /** First number. */
    readonly start: number
    /** How its numbers are written, as HTML names it: « a) », « A) », « i. », « I. »; « 1. » when it is not said. */
    readonly type?: NumberType
  }
  readonly content: readonly ListItem[]
}

export const numberTypes = ['a', 'A', 'i', 'I'] as const

export type NumberType = (typeof numberTypes)[number]

/** `marker` is the sign the author typed, `null` for the sign of the list's level. */
export interface ListItem {
  readonly type: 'listItem'
  readonly attrs?: { readonly marker: Marker | null }
  readonly content: readonly Block[]
}

export const markers = { dash: '–', bullet: '•', square: '▪', arrow: '→', doubleArrow: '=>' } as const

export type Marker = keyof typeof markers

/** A quotation; its source, if any, is its last paragraph, of style `source`. */
export interface Blockquote {
  readonly type: 'blockquote'
  readonly content: readonly Block[]
}

/**
 * A table. A table someone typed has no attributes; `look` and the rest are set by the documents that compose
 * an axis, a fiche-action or an attendance list.
 */
export interface Table {
  readonly type: 'table'
  readonly attrs?: {
    readonly look: TableLook
    /** Column widths in percent, summing to 100. */
    readonly widths: readonly number[]
    /** Title and description for assistive technology. */
    readonly title: string
    readonly description: string
    /** What minutes compose it from, for the variants that keep, count or leave it. */
    readonly holds?: TableHolds
  }
  readonly content: readonly TableRow[]
}

export type TableHolds = 'axis' | 'fiche' | 'attendance' | 'followUps'

/**
 * A grid of the method, or typed; a list of names; a form to be filled by hand; postal labels or badges on a sheet of them; the
 * hours of an agenda; a few facts by their names; lines to sign, lines to write a name on, and what is attested of both; a list
 * of many columns, and one of so many lines that each is one.
 */
export type TableLook =
  | 'grid'
  | 'list'
  | 'form'
  | 'labels'
  | 'badges'
  | 'agenda'
  | 'facts'
  | 'signatures'
  | 'freeLines'
  | 'attestation'
  | 'tight'
  | 'dense'

export interface TableRow {
  readonly type: 'tableRow'
  readonly content: readonly TableCell[]
}

/** `tableHeader` cells head a column. In a composed grid, `role` says what the cell holds. */
export interface TableCell {
  readonly type: 'tableCell' | 'tableHeader'
  readonly attrs?: { readonly colspan?: number; readonly rowspan?: number; readonly role?: CellRole }
  readonly content: readonly Block[]
}

/**
 * `band`: the heading repeated on each page. `label`: shaded title of the cell below. `content`: what was said. `pause`: a
 * break. `reached`, `near`, `late`: a state on its ground; its words say it too.
 */
export type CellRole = 'band' | 'label' | 'content' | 'pause' | 'reached' | 'near' | 'late'

/** A picture between two paragraphs: the row that holds its bytes also says what it shows. */
export interface Image {
  readonly type: 'image'
  readonly attrs: { readonly picture: RowId }
}

export type Inline = TextNode | HardBreak | Footnote

export interface TextNode {
  readonly type: 'text'
  readonly text: string
  readonly marks?: readonly Mark[]
}

interface HardBreak {
  readonly type: 'hardBreak'
}

/** A note, where the text calls it. It is printed at the foot of the page, numbered by its order in the document. */
export interface Footnote {
  readonly type: 'footnote'
  readonly content: readonly TextNode[]
}

export type Mark =
  | { readonly type: SimpleMark }
  | { readonly type: 'link'; readonly attrs: { readonly href: string } }
  | MentionMark

/** Words that cite a row: printed as they are, whatever the row is called later. */
export interface MentionMark {
  readonly type: 'mention'
  readonly attrs: { readonly record: MentionedRecord; readonly id: RowId }
}

export const mentionedRecords = ['person', 'actor', 'axis', 'fiche'] as const

export type MentionedRecord = (typeof mentionedRecords)[number]

export type SimpleMark = 'bold' | 'italic' | 'underline' | 'strike' | 'superscript' | 'subscript'
