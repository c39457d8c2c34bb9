import type { Editor } from '@tiptap/core'
import { Paragraph } from '@tiptap/extension-paragraph'
import { isPointStyle, type ParagraphStyle, paragraphStyles, pointStyles } from '#shared/text/rich-text/rich-text.ts'

/** What Entrée opens after a paragraph of a style; ordinary text where nothing is said. */
const nextStyle: Partial<Record<ParagraphStyle, ParagraphStyle>> = {
  surtitle: 'title',
  title: 'territory',
  territory: 'scope',
  meeting: 'documentKind',
  documentKind: 'lead',
  speaker: 'speakerRole',
}

/** A paragraph that may say what it is in the minutes: who speaks, where a quotation comes from… */
export const StyledParagraph = Paragraph.extend({
  addAttributes() {
    return {
      style: {
        default: null,
        keepOnSplit: false,
        parseHTML: (element) => knownStyle(element.dataset.style),
        renderHTML: ({ style }) => (style === null ? {} : { 'data-style': style, ...labelOf(style) }),
      },
    }
  },
  addKeyboardShortcuts() {
    return { Enter: () => openNextStyle(this.editor) }
  },
})

/** A point shows its label before its words. */
const labelOf = (style: ParagraphStyle) => (isPointStyle(style) ? { 'data-point': pointStyles[style] } : {})

const knownStyle = (name: string | undefined): ParagraphStyle | null =>
  name !== undefined && Object.hasOwn(paragraphStyles, name) ? (name as ParagraphStyle) : null

/** At the end of a speaker's line, the next line is their function; in the title block, the next line of the block. */
const openNextStyle = (editor: Editor): boolean => {
  const { $from, empty } = editor.state.selection
  const next = nextStyle[$from.parent.attrs.style as ParagraphStyle]
  const atEnd = empty && $from.parent.content.size > 0 && $from.parentOffset === $from.parent.content.size
  if (next === undefined || !atEnd) return false
  return editor.chain().splitBlock().updateAttributes('paragraph', { style: next }).run()
}
