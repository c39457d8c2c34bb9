import { bullets, doc, item, paragraph } from '#shared/text/rich-text/build.ts'
import type { RichText } from '#shared/text/rich-text/rich-text.ts'

/** A text that is one list, a line each. */
export const listOf = (...lines: readonly string[]): RichText =>
  doc(bullets(...lines.map((one) => item(paragraph(one)))))
