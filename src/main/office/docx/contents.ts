import type { Block, Heading, Paragraph } from '#shared/text/rich-text/rich-text.ts'
import { w, type Xml } from './xml.ts'

/**
 * A table of contents: lines that lead to headings, in a field of Word’s that finds them again when it is updated. It says no
 * page: only a program that lays the document out knows them (ADR 0041).
 */
const instruction = ' TOC \\o "1-2" \\n \\h \\z '

/** A line of a table of contents. */
export type ContentsLine = Paragraph & { readonly attrs: { readonly leadsTo: string } }

export const isContentsLine = (block: Block | undefined): block is ContentsLine =>
  block?.type === 'paragraph' && block.attrs?.leadsTo !== undefined

/** The words of a line, as a link; the first line opens the field and the last closes it. */
export const contentsLine = (
  { attrs: { leadsTo } }: ContentsLine,
  words: Xml,
  { first, last }: { readonly first: boolean; readonly last: boolean },
): Xml =>
  (first ? fieldSign('begin') + w('r', {}, instructionText) + fieldSign('separate') : '') +
  w('hyperlink', { anchor: leadsTo, history: 1 }, words) +
  (last ? fieldSign('end') : '')

const instructionText = `<w:instrText xml:space="preserve">${instruction.replaceAll('"', '&quot;')}</w:instrText>`

const fieldSign = (type: 'begin' | 'separate' | 'end'): Xml => w('r', {}, w('fldChar', { fldCharType: type }))

/** The name of the heading of this rank, as Word takes it, and the number of its bookmark, above those of any template. */
export const anchorOf = (rank: number): string => `_Concerto${rank}`

const bookmarkOf = (anchor: string): number => 900_000 + Number(anchor.replace(/\D/g, ''))

/** The words of a heading, where a table of contents leads. */
export const anchored = ({ attrs: { anchor } }: Heading, words: Xml): Xml => {
  if (anchor === undefined) return words
  const id = bookmarkOf(anchor)
  return w('bookmarkStart', { id, name: anchor }) + words + w('bookmarkEnd', { id })
}
