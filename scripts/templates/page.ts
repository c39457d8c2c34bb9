import { Footer, type ISectionOptions, PageNumber, Paragraph, Tab, TextRun } from 'docx'
import { centimetres } from '#main/office/docx/measures.ts'
import { footerPlace, type StyleId } from '#main/office/docx/template-names.ts'

/** The blank around the text, in centimetres. */
interface Margins {
  readonly top: number
  readonly bottom: number
  readonly side: number
}

/** A paragraph a template shows, in one of its styles. */
interface ShownParagraph {
  readonly style: StyleId | null
  readonly text: string
}

/** A sheet of A4, upright or lying. */
export interface Page {
  /** Paragraphs it shows already; none in those that documents fill whole. */
  readonly words?: readonly ShownParagraph[]
  readonly margins: Margins
  readonly landscape?: boolean
  /** Whether its pages have a foot; a cover has none. */
  readonly footed: boolean | 'butFirst'
  /** Second line of the foot. */
  readonly footNote?: string
}

/** Upright; docx turns it. */
const a4 = { width: 11906, height: 16838 }

/** Width of the text, in twips. */
export const textWidth = ({ margins, landscape = false }: Page): number =>
  (landscape ? a4.height : a4.width) - 2 * centimetres(margins.side)

/** The header stays free for the house's logo. */
export const section = ({ margins, landscape = false, footed, footNote, words = [] }: Page): ISectionOptions => ({
  properties: {
    titlePage: footed === 'butFirst',
    page: {
      size: { ...a4, orientation: landscape ? 'landscape' : 'portrait' },
      margin: {
        top: centimetres(margins.top),
        right: centimetres(margins.side),
        bottom: centimetres(margins.bottom),
        left: centimetres(margins.side),
        header: centimetres(1),
        footer: centimetres(1),
        gutter: 0,
      },
    },
  },
  ...(footed !== false
    ? { footers: { default: footer(footNote), ...(footed === 'butFirst' && { first: noFooter() }) } }
    : {}),
  children: words.map(({ style, text }) => new Paragraph({ ...(style === null ? {} : { style }), text })),
})

/** Of a paragraph of its own, else it is one of the style that is ruled. */
const noFooter = () => new Footer({ children: [new Paragraph({})] })

/** A rule, the text, and at the right « 5/15 ». */
const footer = (note?: string) =>
  new Footer({
    children: [
      new Paragraph({
        style: 'Footer',
        children: [
          new TextRun({ children: [footerPlace, new Tab()] }),
          new TextRun({ children: [PageNumber.CURRENT, '/', PageNumber.TOTAL_PAGES] }),
          ...(note === undefined ? [] : [new TextRun({ text: note, break: 1 })]),
        ],
      }),
    ],
  })
