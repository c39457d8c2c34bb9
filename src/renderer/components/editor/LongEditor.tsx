import { RichTextEditor } from '@mantine/tiptap'
import '@mantine/tiptap/styles.css'
import { NewerNote } from '../NewerNote.tsx'
import { EditorToolbar } from './EditorToolbar.tsx'
import { editable, isNewer } from './editable.ts'
import classes from './editor.module.css'
import { toolbarLabels } from './labels.ts'
import type { TextField } from './use-field-editor.ts'
import { useTextEditor } from './use-text-editor.ts'

/** The editor of a section's text, with its toolbar. */
export function LongEditor(text: TextField) {
  const editor = useTextEditor(editable(text))
  return (
    <>
      <RichTextEditor
        editor={editor}
        labels={toolbarLabels}
        withTypographyStyles={false}
        withCodeHighlightStyles={false}
        classNames={{ root: classes.long, toolbar: classes.toolbar, content: classes.text, control: classes.control }}
      >
        {editor !== null && !isNewer(text) && <EditorToolbar editor={editor} />}
        <RichTextEditor.Content />
      </RichTextEditor>
      {isNewer(text) && <NewerNote />}
    </>
  )
}
