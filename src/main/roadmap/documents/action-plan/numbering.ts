import { type Reading, reads, unreadable } from '#shared/text/normalise/reading.ts'

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
  /^(?:n°\s*)?(\d{1,3}(?:\.\d{1,3})+(?:\.?[a-z])?|[A-Z]\d{1,2}(?:\.\d{1,3})*|[A-Z]{2,3}\d{1,2}(?=\s*[.:)–—-])|\d{1,2}(?:\.[a-z])?(?=\s*[.:)–—-]))(?=$|[\s.:)–—-])\s*[.:)–—-]*\s*/u

export const numberedTitle = (text: string): Numbered => {
  const found = withKind.exec(text) ?? bare.exec(text)
  return found === null
    ? { parts: [], words: text }
    : { parts: partsOf(found[1] ?? ''), words: text.slice(found[0].length) }
}

/** The number in a cell of its own: « 1.2 », « A1 », « Action 3 », « Fiche n° 4 », « 1.2 » that became the 1st of February. */
export const readNumber = (cell: string): Reading<readonly string[]> => {
  const text = cell.trim()
  if (/^\d{1,3}(?:[.,]\d{1,3})*(?:[.\s]?[a-zA-Z])?\.?$/.test(text)) return reads(partsOf(text.replaceAll(',', '.')))
  const date = /^20\d\d-(\d\d)-(\d\d)$/.exec(text)
  if (date !== null) {
    const parts = [date[2], date[1]].map((part) => String(Number(part)))
    return reads(parts, `un tableur en avait fait une date\u00a0: lu ${parts.join('.')}`)
  }
  const { parts } = numberedTitle(text)
  return parts.length === 0 ? unreadable('ce n’est pas un numéro d’action') : reads(parts)
}

/**
 * The numbers of a sheet in order. A workbook stores « 1.10 » as 1.1: after 1.9 it is the tenth, after 1.19 the twentieth.
 */
export const createNumberMender = (): ((parts: readonly string[]) => readonly string[]) => {
  const last = new Map<string, number>()
  return (parts) => {
    const [above, own] = [parts.slice(0, -1), Number(parts.at(-1))]
    if (above.length === 0 || !Number.isInteger(own)) return parts
    const before = last.get(above.join('.')) ?? 0
    const number = own <= 9 && before > 1 && before + 1 === own * 10 ? own * 10 : own
    last.set(above.join('.'), number)
    return number === own ? parts : [...above, String(number)]
  }
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

const headingName = /^(?:objectif|sous[- ]?axe|sous[- ]?objectif)\b.*[\d:]/iu

/** « Objectif 1.2 : Outiller les aidants », or what names an axis. */
export const isHeadingName = (text: string): boolean => isAxisName(text) || headingName.test(text.trim())

/** How deep a heading stands in a plan: an axis, then an objective, then « 1.2 » inside « 1 ». */
export const headingLevel = (text: string): number => {
  const own = text.trim()
  const depth = Math.max(0, numberedTitle(own).parts.length - 1)
  if (/^objectif op|^sous/i.test(own)) return 3 + depth
  if (isAxisName(own) && !/^objectif/i.test(own)) return 1 + depth
  return 2 + depth
}
