import { plain } from '#shared/text/rich-text/build.ts'
import type { Heading, HeadingLevel } from '#shared/text/rich-text/rich-text.ts'

export const heading = (level: HeadingLevel, text: string, newPage = false): Heading => ({
  type: 'heading',
  attrs: { level, newPage },
  content: [plain(text)],
})
