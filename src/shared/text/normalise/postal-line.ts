/** What the end of an address says: « 12 rue du Gué, 69400 Villefranche CEDEX ». */
export interface PostalLine {
  /** What stands before, « » for nothing. */
  readonly street: string
  /** Five figures. */
  readonly postcode: string
  readonly commune: string
}

const written =
  /^(?<street>.*?)[\s,;–-]*(?<![\d.,])(?:F-)?(?<postcode>(?!00)\d{2} ?\d{3})[\s,–-]+(?<commune>\p{L}[\p{L}\d'’. -]*?)(?:\s+cedex(?:\s*\d{1,2})?)?[\s,.]*(?:\(?france\)?)?$/isu

/** « Rue du Gué, Villefranche (69400) » */
const inParentheses =
  /^(?:(?<street>.*)[,;\n–]\s*)?(?<commune>\p{L}[\p{L}\d'’. -]*?)\s*\((?:F-)?(?<postcode>(?!00)\d{2} ?\d{3})\)[\s,.]*$/su

/** Longer texts are no address, and patterns stay quick on shorter ones. */
const longest = 500

/** The three parts of an address in one cell, the postcode being the last of its five figures; `null` when there is none. */
export const readPostalLine = (text: string): PostalLine | null => {
  if (text.length > longest || !/\d{2} ?\d{3}/.test(text)) return null
  const line = text.trim()
  const { street = '', postcode = '', commune = '' } = (written.exec(line) ?? inParentheses.exec(line))?.groups ?? {}
  return commune === '' ? null : { street: street.trim(), postcode: postcode.replace(' ', ''), commune: commune.trim() }
}
