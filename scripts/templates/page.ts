import { Footer, type ISectionOptions, PageNumber, Paragraph, Tab, TextRun } from 'docx'
import { centimetres } from '#main/documents/docx/measures.ts'
import { footerPlace } from '#main/documents/docx/template-names.ts'
import type { ShownParagraph } from './templates.ts'

/** The blank around the text, in centimetres. */
export interface Margins {
  readonly top: number
  readonly bottom: number
  readonly side: number
}

const a4 = { width: 11906, height: 16838 }

/** Width of the text, in twips. */
export const textWidth = ({ side }: Margins): number => a4.width - 2 * centimetres(side)

/** A4 upright. The header stays free for the house's logo. */
export const section = (
  { top, bottom, side }: Margins,
  { footed, words }: { readonly footed: boolean; readonly words: readonly ShownParagraph[] },
): ISectionOptions => ({
  properties: {
    page: {
      size: a4,
      margin: {
        top: centimetres(top),
        right: centimetres(side),
        bottom: centimetres(bottom),
        left: centimetres(side),
        header: centimetres(1),
        footer: centimetres(1),
        gutter: 0,
      },
    },
  },
  ...(footed ? { footers: { default: footer } } : {}),
  children: words.map(({ style, text }) => new Paragraph({ ...(style === null ? {} : { style }), text })),
})

/** A rule, the text, and at the right « 5/15 ». */
const footer = new Footer({
  children: [
    new Paragraph({
      style: 'Footer',
      children: [
        new TextRun({ children: [footerPlace, new Tab()] }),
        new TextRun({ children: [PageNumber.CURRENT, '/', PageNumber.TOTAL_PAGES] }),
      ],
    }),
  ],
})
