import { cleanText } from '#shared/kernel/clean-text.ts'

/** Words as HTML holds them, in text and in attributes: without what no page may hold, and with nothing that is markup. */
export const escapeHtml = (words: string): string =>
  cleanText(words).text.replaceAll(/[&<>"']/g, (sign) => entities[sign] ?? sign)

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}
