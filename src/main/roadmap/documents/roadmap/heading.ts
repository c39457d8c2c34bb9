import { plain } from '#shared/domain/rich-text/build.ts'
import type { Heading, HeadingLevel } from '#shared/domain/rich-text/rich-text.ts'

export const heading = (level: HeadingLevel, text: string, newPage = false): Heading => ({
  type: 'heading',
  attrs: { level, newPage },
  content: [plain(text)],
})
