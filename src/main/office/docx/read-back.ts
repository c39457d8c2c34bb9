import { unpackText } from '../paper/office-package.ts'
import { notesPath } from './note-part.ts'

/**
 * The words of a Word file, one string a paragraph, in reading order; empty paragraphs are left out. It reads the
 * bytes that will be written, so that a document is called done only when its text is in them.
 */
export const readBack = (bytes: Uint8Array, path = 'word/document.xml'): readonly string[] =>
  paragraphsOf(unpackText(bytes, path))

/** The words of its notes, in the same way. */
export const readBackNotes = (bytes: Uint8Array, path = notesPath): readonly string[] =>
  // A space parts each note from its number.
  paragraphsOf(unpackText(bytes, path)).map((line) => line.slice(1))

const wordsOrEnd = /<w:t(?: [^>]*)?>([^<]*)<\/w:t>|<w:(br|tab)\/>|<\/w:p>/g

const paragraphsOf = (xml: string): readonly string[] => {
  const paragraphs: string[] = []
  let words = ''
  for (const [tag, text, sign] of xml.matchAll(wordsOrEnd)) {
    if (text !== undefined) words += unescapeXml(text)
    else if (sign !== undefined) words += sign === 'br' ? '\n' : '\t'
    else if (tag === '</w:p>') {
      if (words.trim() !== '') paragraphs.push(words)
      words = ''
    }
  }
  return paragraphs
}

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

const unescapeXml = (text: string): string =>
  text.includes('&') ? text.replace(/&(amp|lt|gt|quot|apos);/g, (_all, name: string) => entities[name] ?? '') : text
