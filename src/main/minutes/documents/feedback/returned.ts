import type { FileOrigin } from '#main/office/docx/origin.ts'
import type { Inline } from '#shared/text/rich-text/rich-text.ts'

/** A Word file that came back, as it says it: its lines with what was changed in them, and its comments. */
export interface Returned {
  /** `null` when the file has lost what says whose minutes it holds, or never had it. */
  readonly origin: FileOrigin | null
  readonly lines: readonly ReturnedLine[]
  readonly comments: readonly ReturnedComment[]
  /** Changes of looks alone, which the minutes do not take. */
  readonly restyled: number
}

export interface ReturnedLine {
  readonly pieces: readonly Piece[]
  /** What became of its end: when it was added the line was one with the next before, when it was removed it is one now. */
  readonly end: Change | null
  readonly cell: string | null
  /** What became of the row of its table. */
  readonly row: Change | null
  readonly inNote: boolean
  /** Of a table of contents, which Word writes anew by itself. */
  readonly isContents: boolean
}

export interface Piece {
  readonly node: Inline
  /** `null`: it was there and is still. */
  readonly change: Change | null
  /** The ids of the comments about it. */
  readonly comments: readonly string[]
}

export interface Change extends Signature {
  readonly kind: 'added' | 'removed'
  /** Equal for the two ends of a move. */
  readonly move: string | null
}

/** As the file says it; `null` where it does not. */
export interface Signature {
  readonly author: string | null
  /** ISO instant. */
  readonly at: string | null
}

export interface ReturnedComment extends Signature {
  readonly id: string
  readonly said: string
  /** The comment that it answers. */
  readonly answers: string | null
  /** Its reader said that it was dealt with. */
  readonly resolved: boolean
}
