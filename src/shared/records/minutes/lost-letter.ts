/** A letter that a file draws and no longer names: each time, the same sign stands in its place. */
export interface LostLetter {
  /** From 1, the same for the same file: by it a choice names it. */
  readonly rank: number
  /** « � », as the file has it. */
  readonly sign: string
  /** The font that lost it; `null` where the file has no fonts. */
  readonly font: string | null
  /** How many words lack it. */
  readonly words: number
  /** The letters it may be, with how many known words each makes, best first. */
  readonly candidates: readonly { readonly letter: string; readonly known: number }[]
  /** The one that was asked for; `null`: the words stay as they are. */
  readonly chosen: string | null
  /** A passage that lacks it, as the file has it. */
  readonly example: string
  /** The same as it is written with what was chosen: only words that become known ones change. */
  readonly written: string
}

/** That a lost letter is this one. */
export interface LetterChoice {
  readonly rank: number
  readonly letter: string
}
