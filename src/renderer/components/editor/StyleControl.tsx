import { NativeSelect } from '@mantine/core'
import type { Editor } from '@tiptap/core'
import { useEditorState } from '@tiptap/react'
import { type ParagraphStyle, paragraphStyles } from '#shared/text/rich-text/rich-text.ts'

const choices = [
  { value: '', label: 'Texte' },
  ...Object.entries(paragraphStyles).map(([value, label]) => ({ value, label })),
]

/** What the paragraph at the cursor is in the minutes. */
export function StyleControl({ editor }: { readonly editor: Editor }) {
  const style = useEditorState({
    editor,
    selector: ({ editor: current }) => (current.getAttributes('paragraph').style ?? '') as ParagraphStyle | '',
  })
  return (
    <NativeSelect
      aria-label="Style du paragraphe"
      size="xs"
      w={152}
      data={choices}
      value={style}
      onChange={(event) =>
        editor
          .chain()
          .focus()
          .updateAttributes('paragraph', { style: event.currentTarget.value || null })
          .run()
      }
    />
  )
}
