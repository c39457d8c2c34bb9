import type { MinutesDocument } from '#shared/domain/minutes-document.ts'
import { linesOf } from '#shared/domain/rich-text/plain-text.ts'
import { writeZip } from '../zip/write-zip.ts'
import { writeBlocks } from './blocks.ts'
import { cleanDocument } from './clean-document.ts'
import {
  appPart,
  contentTypesPart,
  corePart,
  documentRelationships,
  packageRelationships,
  settingsPart,
} from './package-parts.ts'
import { footerPart, pageProperties } from './page.ts'
import { onPage } from './place.ts'
import { readBack } from './read-back.ts'
import { stylesPart } from './styles.ts'
import { themePart } from './theme.ts'
import { namespaces, w, xmlFile } from './xml.ts'

/**
 * The bytes of a Word file: render, zip, read back. The same document always gives the same bytes. Throws when a
 * sentence of the document is not in the file, which is a bug.
 */
export const writeDocx = (document: MinutesDocument): Uint8Array => {
  const clean = cleanDocument(document)
  const bytes = writeZip(render(clean))
  demandSameWords(wordsOf(clean), readBack(bytes))
  return bytes
}

/** The parts of the file, by path, in the order they are written. */
const render = (document: MinutesDocument): ReadonlyMap<string, string> => {
  const place = onPage()
  const body = w('body', {}, ...writeBlocks(document.body.content, place), pageProperties('footer'))
  return new Map([
    ['[Content_Types].xml', contentTypesPart()],
    ['_rels/.rels', packageRelationships()],
    ['docProps/app.xml', appPart()],
    ['docProps/core.xml', corePart(document)],
    ['word/document.xml', xmlFile(w('document', namespaces, body))],
    ['word/_rels/document.xml.rels', documentRelationships(place.links)],
    ['word/styles.xml', stylesPart()],
    ['word/numbering.xml', place.lists.part()],
    ['word/settings.xml', settingsPart()],
    ['word/footer1.xml', footerPart(document.footer)],
    ['word/theme/theme1.xml', themePart()],
  ])
}

const wordsOf = (document: MinutesDocument): readonly string[] =>
  linesOf(document.body).filter((line) => line.trim() !== '')

/** Names the place and never the words: the message may be logged. */
const demandSameWords = (expected: readonly string[], found: readonly string[]): void => {
  const wrong = expected.findIndex((words, index) => words !== found[index])
  if (wrong >= 0) throw new Error(`Paragraph ${wrong + 1} of ${expected.length} is not in the Word file as composed`)
  if (found.length !== expected.length)
    throw new Error(`The Word file has ${found.length - expected.length} paragraphs too many`)
}
