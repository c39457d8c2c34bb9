import type { ComposedDocument } from '#shared/records/composed-document.ts'
import { linesOf, noteLinesOf } from '#shared/text/rich-text/plain-text.ts'
import { cleanDocument } from './clean-document.ts'
import { fillTemplate } from './fill-template.ts'
import { openTemplate } from './open-template.ts'
import { readBack, readBackNotes } from './read-back.ts'

/**
 * The bytes of a Word file: open the template, fill it, read back. The same document in the same template always gives
 * the same bytes. Throws when the template lacks what minutes are written with, and when a sentence of the document is
 * not in the file, which is a bug.
 *
 * @param template a .docx file that holds what `template-names.ts` names
 */
export const writeDocx = (document: ComposedDocument, template: Uint8Array): Uint8Array => {
  const clean = cleanDocument(document)
  const bytes = fillTemplate(openTemplate(template), clean)
  demandSameWords(wordsOf(clean), readBack(bytes))
  const notes = noteLinesOf(clean.body).filter((line) => line.trim() !== '')
  if (notes.length > 0) demandSameWords(notes, readBackNotes(bytes))
  return bytes
}

const wordsOf = (document: ComposedDocument): readonly string[] =>
  linesOf(document.body).filter((line) => line.trim() !== '')

/** Names the place and never the words: the message may be logged. */
const demandSameWords = (expected: readonly string[], found: readonly string[]): void => {
  const wrong = expected.findIndex((words, index) => words !== found[index])
  if (wrong >= 0) throw new Error(`Paragraph ${wrong + 1} of ${expected.length} is not in the Word file as composed`)
  if (found.length !== expected.length)
    throw new Error(`The Word file has ${found.length - expected.length} paragraphs too many`)
}
