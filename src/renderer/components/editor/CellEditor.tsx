import { EditorContent } from '@tiptap/react'
import { NewerNote } from '../NewerNote.tsx'
import { editable, isNewer } from './editable.ts'
import classes from './editor.module.css'
import type { TextField } from './use-field-editor.ts'
import { useTextEditor } from './use-text-editor.ts'

/** The editor of a cell: the same text, no toolbar. */
export function CellEditor(text: TextField) {
  const editor = useTextEditor(editable(text))
  return (
    <>
      <EditorContent editor={editor} className={classes.text} />
      {isNewer(text) && <NewerNote />}
    </>
  )
}
