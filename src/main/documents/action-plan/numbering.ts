/** The number before a title, apart from it: « Action 1.2.b – Former » is « 1.2.b » and « Former ». */
export interface Numbered {
  /** « 1 », « 2 », « b »; none when nothing is numbered. */
  readonly parts: readonly string[]
  readonly words: string
}

const kind =
  '(?:(?:sous[- ]?)?action|fiche(?:[- ]action)?|mesure|op[ée]ration|projet|[ée]tape|axe(?: strat[ée]gique| prioritaire)?|orientation|objectif(?: strat[ée]gique| op[ée]rationnel)?|enjeu|d[ée]fi|priorit[ée]|th[ée]matique|volet|pilier)'
const number = '(?:[A-Za-z]?\\d{1,3}(?:[.\\-]\\d{1,3})*(?:\\.?[a-z])?|[IVX]{1,5})'

const withKind = new RegExp(`^${kind}s?\\s*(?:n°\\s*)?(${number})(?=$|[\\s.:)–—-])\\s*[.:)–—-]*\\s*`, 'iu')
const bare =
  /^(?:n°\s*)?(\d{1,3}(?:\.\d{1,3})+(?:\.?[a-z])?|[A-Z]\d{1,2}(?:\.\d{1,3})*|\d{1,2}(?:\.[a-z])?(?=\s*[.:)–—-]))(?=$|[\s.:)–—-])\s*[.:)–—-]*\s*/u

export const numberedTitle = (text: string): Numbered => {
  const found = withKind.exec(text) ?? bare.exec(text)
  return found === null
    ? { parts: [], words: text }
    : { parts: partsOf(found[1] ?? ''), words: text.slice(found[0].length) }
}

/** The number in a cell of its own: « 1.2 », « A1 », « Action 3 », « Fiche n° 4 ». */
export const numberIn = (cell: string): readonly string[] => {
  const text = cell.trim()
  if (/^\d{1,3}(?:[.,]\d{1,3})*(?:[.\s]?[a-zA-Z])?\.?$/.test(text)) return partsOf(text.replaceAll(',', '.'))
  return numberedTitle(text).parts
}

const partsOf = (text: string): readonly string[] =>
  text.match(/\d+|[a-zA-Z]+/g)?.map((part) => part.toLowerCase()) ?? []

/** What the fiche prints: the last figure. */
export const printedNumber = (parts: readonly string[]): number | null => {
  const last = Number(parts.findLast((part) => /^\d+$/.test(part)))
  return last >= 1 && last <= 999 ? last : null
}

const axisName = /^(?:axe|orientation|objectif strat|enjeu|d[ée]fi|priorit[ée]|th[ée]matique|volet|pilier|ambition)\b/iu

/** « Axe 2 : Accompagner », « Orientation stratégique n° 1 ». */
export const isAxisName = (text: string): boolean => axisName.test(text.trim())
