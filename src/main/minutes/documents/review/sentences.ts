import type { RemarkPlace } from '#shared/records/minutes/remark.ts'
import { linesOf } from '#shared/text/rich-text/plain-text.ts'
import type { Passage } from './passages.ts'

/** A printed line of a passage: a paragraph, or what a line break parts of it. */
export interface Paragraph {
  readonly passage: Passage
  /** The whole paragraph, line breaks included: what `replaceWords` asks for. */
  readonly text: string
}

export const paragraphsOf = (passage: Passage): readonly Paragraph[] =>
  linesOf(passage.text).map((text) => ({ passage, text }))

/** A place in a passage shown by its words; a line break ends them, for print parts the words there. */
export const quotedPlace = (place: RemarkPlace, quote: string): RemarkPlace => ({
  ...place,
  quote: quote.split('\n')[0]?.trim() || null,
})

/** The sentence that holds an offset, cut at full stops and line breaks. */
export const sentenceAt = (text: string, at: number): string => {
  const before =
    text
      .slice(0, at)
      .split(/(?<=[.!?…])\s+|\n/)
      .at(-1) ?? ''
  const after = text.slice(at).split(/(?<=[.!?…])\s+|\n/)[0] ?? ''
  return before + after
}
