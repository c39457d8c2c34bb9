import { RichTextEditor } from '@mantine/tiptap'
import { IconQuoteFilled } from '@tabler/icons-react'
import type { Editor } from '@tiptap/core'
import { useEditorState } from '@tiptap/react'
import { addSource } from './source.ts'

/** Gives the quotation at the cursor its source: a last paragraph that says where the words come from. */
export function SourceControl({ editor }: { readonly editor: Editor }) {
  const quoted = useEditorState({ editor, selector: ({ editor: current }) => current.isActive('blockquote') })
  return (
    <RichTextEditor.Control
      aria-label="Source de la citation"
      title="Source de la citation"
      disabled={!quoted}
      onClick={() => addSource(editor)}
    >
      <IconQuoteFilled size={16} />
    </RichTextEditor.Control>
  )
}
