/** « A », « AB », from a column counted from 1. */
export const columnName = (column: number): string => {
  const [left, letter] = [Math.floor((column - 1) / 26), String.fromCharCode(65 + ((column - 1) % 26))]
  return left === 0 ? letter : columnName(left) + letter
}

/** « D6 », both counted from 1. */
export const cellAt = (row: number, column: number): string => `${columnName(column)}${row}`

/** « A5:L14 ». */
export const rangeOf = (
  from: readonly [row: number, column: number],
  to: readonly [row: number, column: number],
): string => `${cellAt(...from)}:${cellAt(...to)}`

/** « $A$5:$L$14 », that does not move when its formula is copied. */
export const fixed = (range: string): string => range.replace(/([A-Z]+)(\d+)/g, '$$$1$$$2')

/** Row and column, counted from 1, of « D6 ». */
export const placeOf = (cell: string): { readonly row: number; readonly column: number } => {
  const [, letters = 'A', digits = '1'] = /^([A-Z]+)(\d+)$/.exec(cell) ?? []
  const column = [...letters].reduce((sum, letter) => 26 * sum + letter.charCodeAt(0) - 64, 0)
  return { row: Number(digits), column }
}
