import { RichTextEditor } from '@mantine/tiptap'
import { IconIndentDecrease, IconIndentIncrease } from '@tabler/icons-react'
import type { Editor } from '@tiptap/core'
import { useEditorState } from '@tiptap/react'
import { listLevel, maxLevels } from './list-item.ts'

/** The levels of a list by the pointer; Tab and Maj Tab do the same. */
export function ListLevelControls({ editor }: { readonly editor: Editor }) {
  const level = useEditorState({ editor, selector: ({ editor: current }) => listLevel(current) })
  return (
    <>
      <RichTextEditor.Control
        aria-label="Augmenter le retrait (Tab)"
        title="Augmenter le retrait (Tab)"
        disabled={level === 0 || level >= maxLevels}
        onClick={() => editor.chain().focus().sinkListItem('listItem').run()}
      >
        <IconIndentIncrease size={16} stroke={1.6} />
      </RichTextEditor.Control>
      <RichTextEditor.Control
        aria-label="Réduire le retrait (Maj Tab)"
        title="Réduire le retrait (Maj Tab)"
        disabled={level === 0}
        onClick={() => editor.chain().focus().liftListItem('listItem').run()}
      >
        <IconIndentDecrease size={16} stroke={1.6} />
      </RichTextEditor.Control>
    </>
  )
}
