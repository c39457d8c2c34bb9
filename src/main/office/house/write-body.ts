import { posix } from 'node:path'
import type { ComposedDocument } from '#shared/records/composed-document.ts'
import { writeBlocks } from '../docx/blocks.ts'
import { lettersOf } from '../docx/letters.ts'
import type { LinkRegister } from '../docx/links.ts'
import type { NoteRegister } from '../docx/note-register.ts'
import type { Template } from '../docx/open-template.ts'
import type { PictureFile } from '../docx/pictures.ts'
import { onPage } from '../docx/place.ts'
import type { Xml } from '../docx/xml.ts'
import { textOf } from '../paper/office-package.ts'
import { type ChangedPart, freePrefix, highest, partToChange, withMore, withRelationNames } from './changed-parts.ts'
import type { HousePackage } from './house-package.ts'
import { inTheirWords } from './in-their-words.ts'
import { theirLists } from './their-lists.ts'
import { stylesUsed, theirStyles } from './their-styles.ts'

/** A body in the words of a house, and what the house must hold for it. */
export interface HouseBody {
  /** One a letter; a document that is one has one. */
  readonly bodies: readonly Xml[]
  readonly changed: readonly ChangedPart[]
  readonly links: LinkRegister
  /** Paths from the folder of the document. */
  readonly pictures: readonly PictureFile[]
  readonly notes: NoteRegister
  /** The part that holds the notes; `null` when the body calls none. */
  readonly notesPath: string | null
  /** How the names of its relationships begin. */
  readonly prefix: string
}

/**
 * Writes the body of a document for a house, in the room its text has.
 * @param own the template Concerto ships for this document
 * @param width of the text where the body stands, in twips
 * @param lastDrawing the highest number the house gave to a drawing
 */
export const writeBody = (
  house: HousePackage,
  document: ComposedDocument,
  own: Template,
  { width, lastDrawing }: { readonly width: number; readonly lastDrawing: number },
): HouseBody => {
  const { language = 'fr-FR' } = document
  const numbering = partToChange(house, 'numbering')
  const lists = theirLists(own, textOf(own.parts, 'word/numbering.xml'), numbering.xml)
  const page = onPage({ parts: house.parts, textWidth: width, ...lists }, document.pictures)
  const bodies = lettersOf(document).map((blocks) => writeBlocks(blocks, page).join(''))
  const notes = page.notes.all().join('')
  const ourStyles = textOf(own.parts, 'word/styles.xml')
  const sheet = partToChange(house, 'styles', ourStyles)
  const footnotes = partToChange(house, 'footnotes')
  const prefix = freePrefix(house)
  const styles = theirStyles(stylesUsed(bodies.join('') + notes), ourStyles, sheet.xml)
  const lastNote = highest(footnotes.xml, /<w:footnote\s[^>]*w:id="(\d+)"/g)
  const written = (xml: Xml): Xml =>
    inTheirWords(xml, { styles, prefix, lastDrawing, lastNote, strict: house.strict, language })
  const opened = page.lists.opened()
  const more = withMore(footnotes, written(notes))
  return {
    bodies: bodies.map(written),
    changed: [
      ...(styles.added.length === 0 && !sheet.isNew ? [] : [withMore(sheet, written(styles.added.join('')))]),
      ...(opened.length === 0 ? [] : [{ ...numbering, xml: lists.with(numbering.xml, opened, written) }]),
      ...(notes === '' ? [] : [{ ...more, xml: withRelationNames(more.xml, house.strict) }]),
    ],
    links: page.links,
    pictures: page.pictures.all().map((file) => ({ ...file, path: `media/${prefix}${posix.basename(file.path)}` })),
    notes: page.notes,
    notesPath: notes === '' ? null : footnotes.path,
    prefix,
  }
}
