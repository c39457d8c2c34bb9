import { Node } from '@tiptap/core'
import { NodeSelection } from '@tiptap/pm/state'

declare module '@tiptap/core' {
  interface Storage {
    footnote: { enter: (() => void) | null }
  }
}

/** A note where the text calls it: one sign in the text, its words written in a box that opens beside it. */
export const FootnoteNode = Node.create({
  name: 'footnote',
  group: 'inline',
  inline: true,
  content: 'text*',
  atom: true,
  selectable: true,
  addStorage: (): { enter: (() => void) | null } => ({ enter: null }),
  parseHTML: () => [{ tag: 'span[data-footnote]' }],
  renderHTML: () => ['span', { 'data-footnote': '' }, 0],
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
