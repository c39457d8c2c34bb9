import { RichTextEditor } from '@mantine/tiptap'
import { IconAsterisk } from '@tabler/icons-react'
import type { Editor } from '@tiptap/core'

/** Calls a note at the cursor, and opens the box where it is written. */
export function FootnoteControl({ editor }: { readonly editor: Editor }) {
  const call = () => {
    const { to } = editor.state.selection
    editor.chain().focus().insertContentAt(to, { type: 'footnote' }).setNodeSelection(to).run()
  }
  return (
    <RichTextEditor.Control aria-label="Note de bas de page" title="Note de bas de page" onClick={call}>
      <IconAsterisk size={16} stroke={1.6} />
    </RichTextEditor.Control>
  )
}
