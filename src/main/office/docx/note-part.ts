import { type Parts, textOr } from '../paper/office-package.ts'
import { relationships } from './links.ts'
import type { NoteRegister } from './note-register.ts'
import { w, type Xml, xmlFile } from './xml.ts'

/** Where a Word file keeps its notes. */
export const notesPath = 'word/footnotes.xml'

const notesLinksPath = 'word/_rels/footnotes.xml.rels'

/**
 * The notes of a document in place of those of what the template shows, as the parts of the file that change; a template
 * that has no notes gets a part for them.
 */
export const withNotes = (parts: Parts, notes: NoteRegister): Readonly<Record<string, Xml>> => {
  const added = notes.all()
  if (added.length === 0 && parts[notesPath] === undefined) return {}
  const part = textOr(parts, notesPath, emptyNotes).replace(/<w:footnote (?![^>]*w:type=)[^>]*>.*?<\/w:footnote>/gs, '')
  return {
    [notesPath]: part.replace('</w:footnotes>', (end) => added.join('') + end),
    [notesLinksPath]: relationships(textOr(parts, notesLinksPath, ''), notes.links),
  }
}

const mainNamespace = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
const relationNamespace = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'

const separator = (type: 'separator' | 'continuationSeparator', id: number): Xml =>
  w(
    'footnote',
    { type, id },
    w('p', {}, w('pPr', {}, w('spacing', { after: 0, line: 240, lineRule: 'auto' })), w('r', {}, w(type))),
  )

/** A part for notes that holds only the rules above them, which Word demands. */
export const emptyNotes: Xml = xmlFile(
  w(
    'footnotes',
    { 'xmlns:w': mainNamespace, 'xmlns:r': relationNamespace },
    separator('separator', -1),
    separator('continuationSeparator', 0),
  ),
)
