/** Two marks nearer than this, in CSS px of the page, would hide each other. */
const apart = 44

interface Marked {
  readonly top: number
}

/** The heights of marks in a margin, in the order of the page: each at its words, or just under the mark before. */
export const spreadMarks = <Mark extends Marked>(
  marks: readonly Mark[],
): readonly (Mark & { readonly at: number })[] => {
  let last = Number.NEGATIVE_INFINITY
  return marks
    .toSorted((a, b) => a.top - b.top)
    .map((mark) => {
      last = Math.max(mark.top, last + apart)
      return { ...mark, at: last }
    })
}
