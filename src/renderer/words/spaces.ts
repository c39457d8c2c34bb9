const nbsp = '\u00A0'

/** U+202F, which `Intl` writes, is nearly invisible in Source Sans: every French space that holds is U+00A0. */
export const holdSpaces = (text: string): string => text.replaceAll('\u202F', nbsp)

/** « text », with the spaces that hold inside the marks. */
export const quoted = (text: string): string => `«${nbsp}${text}${nbsp}»`
