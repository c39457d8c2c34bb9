import type { ComposedStyle, HeadingLevel, ParagraphStyle } from '#shared/text/rich-text/rich-text.ts'
import { palette } from '../paper/palette.ts'

/**
 * The looks of a letter in a mail: written on each element, for mail programs keep no sheet of styles. One family that
 * every computer has, one colour, as documents.
 */
export const looks = {
  page: `margin:0;padding:0;background-color:#${palette.white};color:#1b2328;font-family:Arial,'Liberation Sans',sans-serif;font-size:16px;line-height:1.5`,
  letter: 'max-width:640px;margin:0 auto;padding:24px 16px;overflow-wrap:anywhere',
  paragraph: 'margin:0 0 12px',
  list: 'margin:0 0 12px;padding:0 0 0 24px',
  item: 'margin:0 0 6px',
  quote: `margin:0 0 12px;padding:0 0 0 16px;border-left:4px solid #${palette.quoteBar}`,
  table: `width:100%;margin:0 0 16px;border-collapse:collapse;border-top:1px solid #${palette.thread}`,
  cell: `padding:8px 12px 8px 0;border-bottom:1px solid #${palette.thread};text-align:left;vertical-align:top`,
  link: `color:#${palette.link};text-decoration:underline`,
  picture: `margin:0 0 12px;color:#${palette.grey}`,
} as const

export const headingLook = (level: HeadingLevel): string =>
  `margin:${level === 1 ? 32 : 20}px 0 8px;color:#${palette.petrol};font-size:${headingSizes[level]}px;line-height:1.25${level === 1 ? `;padding-top:12px;border-top:2px solid #${palette.petrol}` : ''}`

const headingSizes: Readonly<Record<HeadingLevel, number>> = { 1: 22, 2: 19, 3: 17, 4: 16, 5: 16, 6: 16 }

/** What a paragraph is, when it is not ordinary text. */
export const paragraphLook = (style: ParagraphStyle | ComposedStyle | null): string =>
  style === null ? looks.paragraph : `${looks.paragraph};${paragraphLooks[style] ?? ''}`.replace(/;$/, '')

const small = `color:#${palette.grey};font-size:14px`

const paragraphLooks: Partial<Record<ParagraphStyle | ComposedStyle, string>> = {
  surtitle: `margin-bottom:4px;color:#${palette.grey};font-weight:bold`,
  scope: small,
  title: `margin-bottom:8px;color:#${palette.petrol};font-size:28px;line-height:1.2;font-weight:bold`,
  territory: `margin-bottom:20px;color:#${palette.grey}`,
  note: small,
  source: small,
  detail: small,
  label: `margin:0;color:#${palette.petrol};font-weight:bold`,
}
