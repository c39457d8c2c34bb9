import type { TextNode } from '#shared/text/rich-text/rich-text.ts'
import type { LinkRegister } from './links.ts'
import type { Xml } from './xml.ts'

/** The notes of a document, in the order in which its text calls them. */
export interface NoteRegister {
  /** What calls this note in the text. */
  call(words: readonly TextNode[]): Xml
  /** The notes themselves, for their own part of the file. */
  all(): readonly Xml[]
  /** What the notes link to: a part names its links apart. */
  readonly links: LinkRegister
}
