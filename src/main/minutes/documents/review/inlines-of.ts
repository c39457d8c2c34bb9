import type { Inline, RichText } from '#shared/text/rich-text/rich-text.ts'
import type { Passage } from './passages.ts'

/** The words of one paragraph or heading of a passage, with their marks. */
export interface InlinesOf {
  readonly passage: Passage
  readonly content: readonly Inline[]
}

export const inlinesOf = (passage: Passage): readonly InlinesOf[] =>
  wordsIn(passage.text).map((content) => ({ passage, content }))

interface Node {
  readonly type: string
  readonly content?: readonly unknown[]
}

const wordsIn = (node: RichText | Node): readonly (readonly Inline[])[] => {
  if (node.type === 'paragraph' || node.type === 'heading') return [(node.content ?? []) as readonly Inline[]]
  return (node.content ?? []).flatMap((child) => wordsIn(child as Node))
}
