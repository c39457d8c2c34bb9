import type { Editor } from '@tiptap/core'
import type { PointStyle } from '#shared/text/rich-text/rich-text.ts'

/** Opens a line of that kind under the one at the cursor; an empty one becomes it, or is none again. What is written stays. */
export const openPointUnder = (editor: Editor, style: PointStyle): void => {
  const { $to } = editor.state.selection
  if ($to.parent.isTextblock && $to.parent.content.size === 0) {
    togglePoint(editor, style)
    return
  }
  const inList = $to.depth > 1 && $to.node(-1).type.name === 'listItem'
  const line = { type: 'paragraph', attrs: { style } }
  const after = $to.after(inList ? $to.depth - 1 : $to.depth)
  editor
    .chain()
    .insertContentAt(after, inList ? { type: 'listItem', content: [line] } : line)
    .setTextSelection(after + (inList ? 2 : 1))
    .run()
  editor.view.focus()
}

/** The line at the cursor becomes one of that kind, or is none again. */
export const togglePoint = (editor: Editor, style: PointStyle): void => {
  const same = editor.getAttributes('paragraph').style === style
  editor
    .chain()
    .focus()
    .updateAttributes('paragraph', { style: same ? null : style })
    .run()
}
