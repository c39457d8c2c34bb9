import type { ComposedDocument } from '#shared/records/composed-document.ts'
import { doc } from '#shared/text/rich-text/build.ts'
import { linesOf, noteLinesOf } from '#shared/text/rich-text/plain-text.ts'
import { lettersOf } from '../docx/letters.ts'
import { readBack, readBackNotes } from '../docx/read-back.ts'

/** Demands that each letter is whole in the file, in one piece, among the words of the house. @throws Error: it is a bug */
export const demandBody = (document: ComposedDocument, bytes: Uint8Array, main: string): void => {
  const found = readBack(bytes, main)
  for (const blocks of lettersOf(document)) demandRun(linesOf(doc(...blocks)).filter(hasWords), found, 'paragraph')
}

/** The same of its notes. @param path of the part that holds them; `null` when the body calls none */
export const demandNotes = (document: ComposedDocument, bytes: Uint8Array, path: string | null): void => {
  const notes = noteLinesOf(document.body).filter(hasWords)
  if (notes.length > 0) demandRun(notes, path === null ? [] : readBackNotes(bytes, path), 'note')
}

const hasWords = (line: string): boolean => line.trim() !== ''

/** Names the place and never the words: the message may be logged. */
const demandRun = (expected: readonly string[], found: readonly string[], kind: string): void => {
  const [first] = expected
  if (first === undefined) return
  let furthest = 0
  for (let start = found.indexOf(first); start >= 0; start = found.indexOf(first, start + 1)) {
    const wrong = expected.findIndex((words, index) => found[start + index] !== words)
    if (wrong < 0) return
    furthest = Math.max(furthest, wrong)
  }
  throw new Error(`The ${kind} ${furthest + 1} of ${expected.length} is not in the file of the house as composed`)
}
