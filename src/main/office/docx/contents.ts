import type { Block, Heading, Paragraph } from '#shared/text/rich-text/rich-text.ts'
import { w, type Xml } from './xml.ts'

/** A line that leads to a heading: of a table of contents, or in a cell that says where. */
export type ContentsLine = Paragraph & { readonly attrs: { readonly leadsTo: string } }

export const isContentsLine = (block: Block | undefined): block is ContentsLine =>
  block?.type === 'paragraph' && block.attrs?.leadsTo !== undefined

/** Of a table of contents whose lines say no page (ADR 0041), in a field of Word’s that finds them again when it is updated. */
export const isUnpaged = (block: Block | undefined): boolean => isContentsLine(block) && block.attrs.paged !== true

/** The words of a line, as a link; the first line opens the field and the last closes it. */
export const unpagedLine = (
  { attrs: { leadsTo } }: ContentsLine,
  words: Xml,
  { first, last }: { readonly first: boolean; readonly last: boolean },
): Xml =>
  (first ? fieldSign('begin') + instruction(' TOC \\o &quot;1-2&quot; \\n \\h \\z ') + fieldSign('separate') : '') +
  link(leadsTo, words) +
  (last ? fieldSign('end') : '')

/**
 * A line that ends with its page, which is a field of Word’s. What is stored of it is right (ADR 0092), so that nothing asks to
 * be updated; whoever goes on writing updates it.
 * @param words before the page
 */
export const pagedLine = ({ attrs: { leadsTo } }: ContentsLine, words: Xml, page: Xml): Xml => {
  const field =
    fieldSign('begin') + instruction(` PAGEREF ${leadsTo} \\h `) + fieldSign('separate') + page + fieldSign('end')
  // Alone, it is a link by itself.
  return words === '' ? field : link(leadsTo, words + field)
}

const link = (anchor: string, words: Xml): Xml => w('hyperlink', { anchor, history: 1 }, words)

/** @param words as they stand in the file */
const instruction = (words: Xml): Xml => w('r', {}, `<w:instrText xml:space="preserve">${words}</w:instrText>`)

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
