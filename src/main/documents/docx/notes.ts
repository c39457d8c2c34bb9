import type { TextNode } from '#shared/domain/rich-text/rich-text.ts'
import { writeRuns } from './inlines.ts'
import { type LinkRegister, linkRegister } from './links.ts'
import { val, w, type Xml } from './xml.ts'

/** The notes of a document, in the order in which its text calls them. */
export interface NoteRegister {
  /** What calls this note in the text. */
  call(words: readonly TextNode[]): Xml
  /** The notes themselves, for their own part of the file. */
  all(): readonly Xml[]
  /** What the notes link to: a part names its links apart. */
  readonly links: LinkRegister
}

export const noteRegister = (): NoteRegister => {
  const notes: Xml[] = []
  const links = linkRegister()
  return {
    call: (words) => {
      const id = notes.length + 1
      const number = w('r', {}, referenceLetters, w('footnoteRef'))
      const space = w('r', {}, '<w:t xml:space="preserve"> </w:t>')
      const text = w('p', {}, w('pPr', {}, val('pStyle', 'FootnoteText')), number, space, writeRuns(words, links))
      notes.push(w('footnote', { id }, text))
      return w('r', {}, referenceLetters, w('footnoteReference', { id }))
    },
    all: () => notes,
    links,
  }
}

const referenceLetters = w('rPr', {}, val('rStyle', 'FootnoteReference'))
