/** The values of a cell as the national schema joins them: « a|b ». */
export const splitAtBars = (text: string): readonly string[] => filled(text.split('|'))

/**
 * The values of a cell of whatever list: « a|b », else « a;b » as the first national schema did, else one a line, or as
 * programs write a list: « ["a","b"] », « {a,b} ». A comma separates only where the caller says that the whole is not one
 * value.
 */
export const splitList = (text: string, isOne: (text: string) => boolean = () => true): readonly string[] => {
  const written = writtenList.exec(text)?.[1]
  if (written !== undefined) return filled(written.split(',').map(unquoted))
  const separator = ['|', ';', '\n'].find((sign) => text.includes(sign)) ?? (isOne(text) ? null : ',')
  return filled(separator === null ? [text] : text.split(separator))
}

/** As JSON, Python or PostgreSQL writes one. */
const writtenList = /^[[{](.*)[\]}]$/s

const unquoted = (item: string): string => item.trim().replace(/^(["'])(.*)\1$/s, '$2')

/** What else stands between two values, the surest first: « a / b », « • a », « a/ b », « a/b », « a et b ». */
const rarer = [/\s+[/•·+&–-]\s+|\s*[,;•]\s*|^\s*[-*·]\s+/, /\s+\/|\/\s+/, /(?<=\p{L})\/(?=\p{L})/u, /\s+et\s+/]

/** A text as the known values it is made of, with what stands between them; whole, when it holds none. */
export const splitKnown = (text: string, isKnown: (value: string) => boolean): readonly string[] => {
  if (isKnown(text)) return [text]
  for (const separator of rarer) {
    const pieces = filled(text.split(separator))
    const values =
      pieces.length === 0 || pieces[0] === text ? [] : pieces.flatMap((piece) => splitKnown(piece, isKnown))
    if (values.some(isKnown)) return values
  }
  return [text]
}

const filled = (items: readonly string[]): readonly string[] => {
  const kept = items.map((item) => item.trim()).filter((item) => item !== '')
  return kept.length < 2 ? kept : [...new Set(kept)]
}
