import type { TextEditor } from './editor-in.ts'

/** Words of a text: from one place of its document to another. */
export interface WordsInText {
  readonly from: number
  readonly to: number
}

/**
 * The words from one sign to another of the nth line that holds something, as `findInText` tells them; a sign of a line is
 * a place of the document, a note or a break too.
 */
export const wordsOfLine = (
  { state }: TextEditor,
  { line, from, to }: { readonly line: number; readonly from: number; readonly to: number },
): WordsInText | null => {
  let left = line
  let start: number | null = null
  state.doc.descendants((node, at) => {
    if (!node.isTextblock || node.content.size === 0) return start === null
    if (left === 0) start = at + 1
    left -= 1
    return false
  })
  return start === null ? null : { from: start + from, to: start + to }
}

/** What the page shows of them; `null` when the text has changed since. */
export const rangeOfWords = ({ view, state }: TextEditor, { from, to }: WordsInText): Range | null => {
  if (to > state.doc.content.size) return null
  const range = document.createRange()
  const [start, end] = [view.domAtPos(from), view.domAtPos(to)]
  range.setStart(start.node, start.offset)
  range.setEnd(end.node, end.offset)
  return range
}
