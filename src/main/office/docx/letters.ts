import type { ComposedDocument } from '#shared/records/composed-document.ts'
import type { Block } from '#shared/text/rich-text/rich-text.ts'

/** The blocks of each letter; a document that is one has one. */
export const lettersOf = ({
  body,
  letters = [],
}: Pick<ComposedDocument, 'body' | 'letters'>): readonly (readonly Block[])[] => {
  const starts = [0, ...letters.slice(1)]
  return starts.map((start, index) => body.content.slice(start, starts[index + 1]))
}
