/** The values of a cell as the national schema joins them: « a|b ». */
export const splitAtBars = (text: string): readonly string[] => filled(text.split('|'))

/**
 * The values of a cell of whatever list: « a|b », else « a;b » as the first national schema did, else one a line. A comma
 * separates only where the caller says that the whole is not one value.
 */
export const splitList = (text: string, isOne: (text: string) => boolean = () => true): readonly string[] => {
  const separator = ['|', ';', '\n'].find((sign) => text.includes(sign)) ?? (isOne(text) ? null : ',')
  return filled(separator === null ? [text] : text.split(separator))
}

const filled = (items: readonly string[]): readonly string[] => {
  const kept = items.map((item) => item.trim()).filter((item) => item !== '')
  return kept.length < 2 ? kept : [...new Set(kept)]
}
