import { anchorOf } from '#main/office/docx/contents.ts'
import { paragraph, plain } from '#shared/text/rich-text/build.ts'
import type { Block, Heading, Paragraph } from '#shared/text/rich-text/rich-text.ts'

/** The same blocks under a table of contents that leads to headings of the first two levels; none for one heading. */
export const underContents = (blocks: readonly Block[]): readonly Block[] => {
  const anchored = blocks.map(
    (block, rank): Block =>
      isListed(block) ? { ...block, attrs: { ...block.attrs, anchor: anchorOf(rank + 1) } } : block,
  )
  const listed = anchored.filter(isListed)
  return listed.length < 2 ? blocks : [paragraph('Sommaire', 'label'), ...listed.map(lineTo), ...anchored]
}

const isListed = (block: Block): block is Heading => block.type === 'heading' && block.attrs.level <= 2

const lineTo = ({ attrs: { level, anchor, number }, content = [] }: Heading): Paragraph => ({
  type: 'paragraph',
  attrs: { style: level === 1 ? 'contents1' : 'contents2', ...(anchor !== undefined && { leadsTo: anchor }) },
  content: number == null ? content : [plain(`${number}. `), ...content],
})
