/** Signs of Word's picture fonts, by the number by which a document calls them, as Unicode has them. */
const wingdings: ReadonlyMap<number, string> = new Map([
  [0x28, '☎'],
  [0x2a, '✉'],
  [0x4a, '☺'],
  [0x4c, '☹'],
  [0x6c, '●'],
  [0x6e, '■'],
  [0x6f, '□'],
  [0x70, '□'],
  [0x71, '❑'],
  [0x72, '❒'],
  [0x76, '❖'],
  [0x9f, '•'],
  [0xa7, '▪'],
  [0xa8, '□'],
  [0xd8, '➢'],
  [0xe0, '→'],
  [0xe8, '➔'],
  [0xf0, '⇨'],
  [0xfb, '✗'],
  [0xfc, '✓'],
  [0xfd, '☒'],
  [0xfe, '☑'],
])

/** Greek and the few signs of « Symbol » that minutes use. */
const symbol: ReadonlyMap<number, string> = new Map([
  [0xa3, '≤'],
  [0xb0, '°'],
  [0xb1, '±'],
  [0xb3, '≥'],
  [0xb4, '×'],
  [0xb7, '•'],
  [0xb8, '÷'],
  [0xb9, '≠'],
  [0xa5, '∞'],
  [0xae, '→'],
  [0xde, '⇒'],
  ...[...'αβχδεφγηιϕκλμνοπθρστυϖωξψζ'].map((sign, index) => [0x61 + index, sign] as const),
  ...[...'ΑΒΧΔΕΦΓΗΙϑΚΛΜΝΟΠΘΡΣΤΥςΩΞΨΖ'].map((sign, index) => [0x41 + index, sign] as const),
])

/** The sign that a document calls by a font and a number (« F0FC »); the number itself as a sign when it is not known. */
export const symbolOf = (font: string, code: string): string => {
  const point = Number.parseInt(code, 16)
  if (!Number.isInteger(point) || point <= 0 || point > 0x10ffff) return ''
  // Word adds F000 to the place in the font.
  const place = point >= 0xf000 && point <= 0xf0ff ? point - 0xf000 : point
  const known = /^wingdings/i.test(font) ? wingdings.get(place) : /^symbol/i.test(font) ? symbol.get(place) : undefined
  return known ?? String.fromCodePoint(point)
}
