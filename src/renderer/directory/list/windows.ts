/** Rows fetched at once as one scrolls. */
export const windowSize = 200

/** Where the window of a row begins. */
export const windowOf = (row: number): number => Math.floor(row / windowSize) * windowSize

/** Where the windows that hold these rows begin, but the first of all: it is always there. */
export const windowsOf = (rows: readonly number[]): readonly number[] =>
  [...new Set(rows.map(windowOf))].filter((offset) => offset > 0)
