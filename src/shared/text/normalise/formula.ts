/**
 * A spreadsheet that opens a CSV runs a cell which begins like a formula. Such a cell is written with an apostrophe
 * before it, and read back without: the two below undo each other, whatever the text.
 */

/** Signs that open a formula in some spreadsheet, their wide forms too, behind the apostrophes a text may have of its own. */
const opensFormula = /^'*[=+\-@\t\r\n＝＋－＠]/

export const neutraliseFormula = (text: string): string => (opensFormula.test(text) ? `'${text}` : text)

/** The text that `neutraliseFormula` was given; one that no export wrote is left as it is. */
export const restoreFormula = (text: string): string =>
  text.startsWith("'") && opensFormula.test(text) ? text.slice(1) : text

/** « ="01000" », a formula by which other programs keep a spreadsheet from taking the zero of a text: the text. */
export const plainText = (text: string): string =>
  text.startsWith('="') && text.endsWith('"') && text.length > 2 ? text.slice(2, -1).replaceAll('""', '"') : text
