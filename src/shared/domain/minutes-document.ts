import type { RichText } from './rich-text/rich-text.ts'

/** Minutes ready to be set: what the Word writer and the preview both draw, so that they cannot disagree. */
export interface MinutesDocument {
  /** For the file's properties and its name. */
  readonly title: string
  readonly subject: string
  /** The organisation, never a person. */
  readonly author: string
  /** Left part of the footer; the page numbers follow it. */
  readonly footer: string
  /** The whole document: title block, headings with their numbers, texts, grids, lists. */
  readonly body: RichText
}
