/** What became of some words from one text to another. */
export interface DifferencePart {
  readonly kind: 'same' | 'added' | 'removed'
  readonly text: string
}

/** A paragraph, a heading, a line of a list or of a cell, in one text, the other or both. */
export interface DifferenceBlock {
  /** `restyled`: the same words, another formatting. */
  readonly kind: 'same' | 'added' | 'removed' | 'changed' | 'restyled'
  readonly role: 'heading' | 'text' | 'item' | 'cell' | 'note' | 'picture' | 'footer'
  /** Without its `added` parts, the words of the first text; without its `removed` parts, those of the second. */
  readonly parts: readonly DifferencePart[]
}
