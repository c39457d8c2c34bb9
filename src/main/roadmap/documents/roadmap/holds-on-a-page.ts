import { filled } from '#main/office/docx/measure/lay-out-pages.ts'
import type { Block } from '#shared/text/rich-text/rich-text.ts'
import type { Setting } from './setting.ts'

export const holdsOnAPage = (blocks: readonly Block[], { measure }: Pick<Setting, 'measure'>): boolean =>
  measure.heightOf(blocks) <= measure.pageHeight * filled
