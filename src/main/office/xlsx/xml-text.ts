import { cellText, escapeCodes } from './cell-text.ts'

const signs: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

/** A text inside an element or an attribute. */
export const xmlText = (text: string): string => cellText(text).text.replace(/[&<>"]/g, (sign) => signs[sign] ?? sign)

/** A text as a cell holds it. */
export const xmlCellText = (text: string): string => xmlText(escapeCodes(text))
