import { inlines, plain } from '#shared/text/rich-text/build.ts'
import type { Inline } from '#shared/text/rich-text/rich-text.ts'

/** An address of electronic mail as a link; any other words as they are. */
export const linkedMail = (words: string): readonly Inline[] =>
  /^[^\s@<>"]+@[^\s@<>"]+\.[^\s@<>"]+$/.test(words)
    ? [plain(words, { type: 'link', attrs: { href: `mailto:${words}` } })]
    : inlines(words)
