import { Node } from '@tiptap/core'
import { NodeSelection } from '@tiptap/pm/state'
import { doc, paragraph } from '#shared/text/rich-text/build.ts'
import type { TextNode } from '#shared/text/rich-text/rich-text.ts'
import { richTextSchema } from '#shared/text/rich-text/schema.ts'

declare module '@tiptap/core' {
  interface Storage {
    footnote: { enter: (() => void) | null }
  }
}

/**
 * A note where the text calls it: one sign in the text, its words written in a box that opens beside it. The editor
 * holds the words as a value, not as content: the cursor of the text never stands among them.
 */
export const FootnoteNode = Node.create({
  name: 'footnote',
  group: 'inline',
  inline: true,
  atom: true,
  addStorage: (): { enter: (() => void) | null } => ({ enter: null }),
  addAttributes: () => ({
    words: {
      default: [],
      parseHTML: (element: HTMLElement) => knownWords(element.dataset.footnote ?? ''),
      renderHTML: ({ words }: { readonly words?: readonly TextNode[] }) => ({ 'data-footnote': JSON.stringify(words) }),
    },
  }),
  parseHTML: () => [{ tag: 'span[data-footnote]' }],
  renderHTML: ({ HTMLAttributes }) => ['span', HTMLAttributes],
  addKeyboardShortcuts() {
    return {
      Enter: () => {
        const { selection } = this.editor.state
        const { enter } = this.storage
        if (!(selection instanceof NodeSelection) || selection.node.type.name !== this.name || enter === null)
          return false
        enter()
        return true
      },
    }
  },
})

/** Pasted from anywhere: only what the vocabulary has. */
const knownWords = (json: string): readonly TextNode[] => {
  try {
    const words: TextNode[] = JSON.parse(json)
    return richTextSchema.safeParse(doc(paragraph([{ type: 'footnote', content: words }]))).success ? words : []
  } catch {
    return []
  }
}
