/** Line ends that only old systems, old word processors and Unicode know. */
const rareLineEnds = /\r\n?|[\v\f\u2028\u2029]/g

/** Controls (but tab and line feed), direction marks and overrides, signs of no width, non-characters. */
const forbidden =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what this removes.
  /[\0-\x08\x0b-\x1f\x7f-\x9f\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff\ufff9-\ufffb]|\p{Noncharacter_Code_Point}/gu

const loneSurrogate = /\p{Cs}/gu

const unclean = new RegExp(`${forbidden.source}|${loneSurrogate.source}`, 'u')

/** All of these and more, unit by unit: read without pairing units, the longest texts take a quarter of the time. */
const suspect =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what this looks for.
  /[\0-\x08\x0b-\x1f\x7f-\x9f\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ud800-\udfff\ufdd0-\ufdef\ufeff\ufff9-\uffff]/

/** The same text when no sign of it is forbidden, else what `cleanText` makes of it: asked of every text that is read. */
export const legible = (text: string): string =>
  suspect.test(text) && unclean.test(text) ? cleanText(text).text : text

/**
 * Text as Concerto keeps it: NFC, one kind of line end, nothing that no one can see and no file can hold (row 16 of
 * the hardening table). Joiners (emoji, Arabic) and soft hyphens are kept. Half a character becomes U+FFFD.
 * `removed` counts what was taken out or replaced, line ends and composition apart.
 */
export const cleanText = (text: string): { readonly text: string; readonly removed: number } => {
  let removed = 0
  const replaceBy = (sign: string) => () => {
    removed += 1
    return sign
  }
  const cleaned = text
    .replace(rareLineEnds, '\n')
    .replace(forbidden, replaceBy(''))
    .replace(loneSurrogate, replaceBy('\ufffd'))
  return { text: cleaned.normalize('NFC'), removed }
}
