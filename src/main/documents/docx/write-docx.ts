import { Document, Packer } from 'docx'
import type { MinutesDocument } from '#shared/domain/minutes-document.ts'
import { linesOf } from '#shared/domain/rich-text/plain-text.ts'
import { normaliseZip } from '../zip/normalise.ts'
import { writeBlocks } from './blocks.ts'
import { cleanDocument } from './clean-document.ts'
import { partCompleter } from './complete.ts'
import { footer, page } from './page.ts'
import { onPage } from './place.ts'
import { readBack } from './read-back.ts'
import { styles } from './styles.ts'

/**
 * The bytes of a Word file: render, normalise, read back. The same document always gives the same bytes. Throws when
 * a sentence of the document is not in the file, which is a bug.
 */
export const writeDocx = async (document: MinutesDocument): Promise<Uint8Array> => {
  const clean = cleanDocument(document)
  const bytes = normaliseZip(await Packer.pack(render(clean), 'uint8array'), partCompleter())
  demandSameWords(wordsOf(clean), readBack(bytes))
  return bytes
}

const render = (document: MinutesDocument): Document =>
  new Document({
    title: document.title,
    subject: document.subject,
    creator: document.author,
    lastModifiedBy: document.author,
    compatibility: { version: 15 },
    theme: { fonts: { headings: 'Arial', body: 'Arial' } },
    ...styles,
    sections: [
      {
        properties: page,
        footers: { default: footer(document.footer) },
        children: writeBlocks(document.body.content, onPage()),
      },
    ],
  })

const wordsOf = (document: MinutesDocument): readonly string[] =>
  linesOf(document.body).filter((line) => line.trim() !== '')

/** Names the place and never the words: the message may be logged. */
const demandSameWords = (expected: readonly string[], found: readonly string[]): void => {
  const wrong = expected.findIndex((words, index) => words !== found[index])
  if (wrong >= 0) throw new Error(`Paragraph ${wrong + 1} of ${expected.length} is not in the Word file as composed`)
  if (found.length !== expected.length)
    throw new Error(`The Word file has ${found.length - expected.length} paragraphs too many`)
}
