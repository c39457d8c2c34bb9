/** A number in full: no exponent, and no more than the fifteen figures that a spreadsheet holds. */
export const plainNumber = (value: number): string => {
  const rounded = Number.isInteger(value) ? value : Number(value.toPrecision(15))
  const written = String(rounded)
  if (!/[eIN]/.test(written)) return written
  return Number.isInteger(rounded) ? BigInt(rounded).toString() : rounded.toFixed(20).replace(/\.?0+$/, '')
}

/** « oui », « non »: how a list says it. */
export const yesOrNo = (value: boolean): string => (value ? 'oui' : 'non')
