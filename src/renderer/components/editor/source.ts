import { type Editor, findParentNode } from '@tiptap/core'

/** Puts the cursor in the quotation's source, written as its last paragraph when there is none yet. */
export const addSource = (editor: Editor): boolean => {
  const quote = findParentNode((node) => node.type.name === 'blockquote')(editor.state.selection)
  if (quote === undefined) return false
  const end = quote.pos + quote.node.nodeSize - 1
  if (quote.node.lastChild?.attrs.style === 'source')
    return editor
      .chain()
      .focus(end - 1)
      .run()
  return editor
    .chain()
    .insertContentAt(end, { type: 'paragraph', attrs: { style: 'source' } })
    .focus(end + 1)
    .run()
}
