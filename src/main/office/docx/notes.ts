import { writeRuns } from './inlines.ts'
import { linkRegister } from './links.ts'
import type { NoteRegister } from './note-register.ts'
import { val, w, type Xml } from './xml.ts'

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
