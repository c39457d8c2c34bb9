import type { Editor } from '@tiptap/core'
import type { RowId } from '#shared/kernel/ids.ts'

/** Puts a picture after the paragraph that holds the cursor: it never cuts a sentence in two. */
export const insertPicture = (editor: Editor, picture: RowId): boolean => {
  const { $to } = editor.state.selection
  const after = $to.depth === 0 ? $to.pos : $to.after()
  return editor.chain().focus().insertContentAt(after, { type: 'image', attrs: { picture } }).run()
}
