import { Footer, type ISectionOptions, PageNumber, Paragraph, Tab, TextRun } from 'docx'
import { centimetres } from '#main/documents/docx/measures.ts'
import { footerPlace } from '#main/documents/docx/template-names.ts'

const a4 = { width: 11906, height: 16838 }
const side = centimetres(2.4)

export const textWidth = a4.width - 2 * side

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

/** A4 upright, no words yet. The header stays free for the house's logo. */
export const section: ISectionOptions = {
  properties: {
    page: {
      size: a4,
      margin: {
        top: centimetres(2),
        right: side,
        bottom: centimetres(2.1),
        left: side,
        header: centimetres(1),
        footer: centimetres(1),
        gutter: 0,
      },
    },
  },
  footers: { default: footer },
  children: [],
}
