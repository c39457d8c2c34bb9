import type { RowId } from '../kernel/ids.ts'
import type { DocumentLanguage } from '../text/rich-text/language-of.ts'
import type { RichText } from '../text/rich-text/rich-text.ts'
import type { Picture } from './records.ts'

/** A document ready to be set: what the Word writer and the preview both draw, so that they cannot disagree. */
export interface ComposedDocument {
  /** For the file's properties and its name. */
  readonly title: string
  readonly subject: string
  /** The organisation, never a person. */
  readonly author: string
  /** Left part of the footer; the page numbers follow it. Empty where the template has no footer. */
  readonly footer: string
  /** The whole of it: title block, headings with their numbers, texts, grids, lists. */
  readonly body: RichText
  /** The page it is shown on; not given: that of minutes. A Word file has that of its template. */
  readonly sheet?: 'synthesis' | 'roadmap'
  /** Of its words; not given: French. */
  readonly language?: DocumentLanguage
  /** The pictures the body shows. Without their bytes on screen, which asks for each of them apart. */
  readonly pictures: readonly Picture[]
  /**
   * Where in the body each letter begins, when the file holds several: each is numbered from its own first page. Not
   * given: the document is one.
   */
  readonly letters?: readonly number[]
  /** By what a Word file of it is known when it comes back; not given: nobody is expected to send it back. */
  readonly origin?: DocumentOrigin
}

/** Which minutes a file holds. It names nobody. */
export interface DocumentOrigin {
  readonly meeting: RowId
  /** Equal for two documents of the same lines; empty for a part of the minutes. */
  readonly text: string
}
