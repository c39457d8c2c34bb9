import type { ComposedDocument } from '#shared/records/composed-document.ts'

/**
 * The pages of a print: A4, the margins of the house, and the footer of each page with « 5/16 » at its right; without a
 * number where there are several letters, each of which begins anew.
 */
export const pageStyle = ({
  footer,
  sheet,
  letters = [],
}: Pick<ComposedDocument, 'footer' | 'sheet' | 'letters'>): string => `@page {
  size: A4;
  margin: ${margins[sheet ?? 'minutes']};
  @bottom-left { ${footerBox} content: ${cssString(footer)}; width: 88%; }
  @bottom-right { ${footerBox} content: ${letters.length > 1 ? '""' : 'counter(page) "/" counter(pages)'}; text-align: right; }
}${sheet === 'roadmap' ? bareCover : ''}`

const margins: Readonly<Record<NonNullable<ComposedDocument['sheet']> | 'minutes', string>> = {
  minutes: '2cm 2.4cm 2.1cm',
  synthesis: '1.5cm 2cm 1.6cm',
  roadmap: '2cm 2.2cm 2.1cm',
}

const bareCover = `
@page :first {
  @bottom-left { content: none; border: 0; }
  @bottom-right { content: none; border: 0; }
}`

const footerBox =
  'font: 8pt Arial, "Liberation Sans", sans-serif; color: #4a5963; vertical-align: top; margin-top: 0.6cm; padding-top: 5pt; border-top: 0.75pt solid #12455c;'

/** Any text as a CSS string: every sign that is not a letter or a digit is written by its number. */
export const cssString = (text: string): string =>
  `"${[...text].map((sign) => (/^[\p{L}\p{N}]$/u.test(sign) ? sign : `\\${sign.codePointAt(0)?.toString(16)} `)).join('')}"`
