import { Footer, type ISectionOptions, PageNumber, Paragraph, Tab, TextRun } from 'docx'
import { centimetres } from './measures.ts'

/** A4 upright. The header stays free for the house's logo. */
export const page: NonNullable<ISectionOptions['properties']> = {
  page: {
    size: { width: 11906, height: 16838 },
    margin: {
      top: centimetres(2),
      bottom: centimetres(2.1),
      left: centimetres(2.4),
      right: centimetres(2.4),
      header: centimetres(1),
      footer: centimetres(1),
    },
  },
}

/** A rule, the text, and at the right « 5/15 ». */
export const footer = (text: string): Footer =>
  new Footer({
    children: [
      new Paragraph({
        style: 'Footer',
        children: [new TextRun({ children: [text, new Tab(), PageNumber.CURRENT, '/', PageNumber.TOTAL_PAGES] })],
      }),
    ],
  })
