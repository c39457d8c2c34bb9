import type { ComposedDocument } from '#shared/records/composed-document.ts'
import { isHeading } from './extract.ts'
import { underContents } from './under-contents.ts'
import { withBody } from './with-body.ts'

/** Minutes with a table of contents between the title block and the first heading. */
export const withContents = (document: ComposedDocument): ComposedDocument => {
  const blocks = document.body.content
  const start = blocks.findIndex(isHeading)
  return start < 0 ? document : withBody(document, [...blocks.slice(0, start), ...underContents(blocks.slice(start))])
}
