import type { Editor } from '@tiptap/core'

/** Puts a new table at the cursor, after the list or the quotation that the cursor may stand in. */
export const insertTable = (editor: Editor): boolean => {
  const { $from } = editor.state.selection
  const chain = editor.chain().focus()
  const nested = $from.depth > 1
  const placed = nested ? chain.insertContentAt($from.after(1), { type: 'paragraph' }).focus($from.after(1) + 1) : chain
  return placed.insertTable({ rows: 3, cols: 3, withHeaderRow: true }).run()
}
