import type { RichText } from './rich-text.ts'

/** Whether a value of a row, that was checked when it was written, is a formatted text. */
export const isRich = (value: unknown): value is RichText =>
  typeof value === 'object' && value !== null && 'type' in value && value.type === 'doc'

/** The formatted texts of a row. */
export const richTextsOf = (values: object): readonly RichText[] => Object.values(values).filter(isRich)
