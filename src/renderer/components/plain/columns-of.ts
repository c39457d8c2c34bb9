/** A share of the room that is left, or a length. */
export type Width = number | string

/** The columns of a grid. */
export const columnsOf = (widths: readonly Width[]) =>
  widths.map((width) => (typeof width === 'number' ? `minmax(0, ${width}fr)` : width)).join(' ')
