import { RichTextEditor } from '@mantine/tiptap'
import '@mantine/tiptap/styles.css'
import { EditorToolbar } from './EditorToolbar.tsx'
import classes from './editor.module.css'
import { toolbarLabels } from './labels.ts'
import type { TextField } from './use-field-editor.ts'
import { useTextEditor } from './use-text-editor.ts'

/** The editor of a section's text, with its toolbar. */
export function LongEditor(text: TextField) {
  const editor = useTextEditor(text)
  return (
    <RichTextEditor
      editor={editor}
      labels={toolbarLabels}
      withTypographyStyles={false}
      withCodeHighlightStyles={false}
      classNames={{ root: classes.long, toolbar: classes.toolbar, content: classes.text, control: classes.control }}
    >
      {editor !== null && <EditorToolbar editor={editor} />}
      <RichTextEditor.Content />
    </RichTextEditor>
  )
}
