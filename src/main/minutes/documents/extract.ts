import type { ComposedDocument } from '#shared/records/composed-document.ts'
import type { Block, Heading } from '#shared/text/rich-text/rich-text.ts'
import { withBody } from './with-body.ts'

/**
 * One point alone, under the title block: its heading, all that follows, down to the next heading that is not below it.
 * @param heading its rank among the headings of the document, from 0
 * @returns `null` when there is no such heading
 */
export const extractOf = (document: ComposedDocument, heading: number): ComposedDocument | null => {
  const blocks = document.body.content
  const headings = blocks.filter(isHeading)
  const wanted = headings[heading]
  if (wanted === undefined) return null
  const front = blocks.slice(0, blocks.indexOf(headings[0] as Heading))
  const next = headings.slice(heading + 1).find(({ attrs }) => attrs.level <= wanted.attrs.level)
  const point = blocks.slice(blocks.indexOf(wanted), next === undefined ? undefined : blocks.indexOf(next))
  return withBody(document, [...front, onSamePage(wanted), ...point.slice(1)])
}

export const isHeading = (block: Block): block is Heading => block.type === 'heading'

/** The same heading, which no longer opens a page. */
const onSamePage = (heading: Heading): Heading => ({ ...heading, attrs: { ...heading.attrs, newPage: false } })
