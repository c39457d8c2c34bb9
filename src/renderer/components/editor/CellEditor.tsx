import { EditorContent } from '@tiptap/react'
import classes from './editor.module.css'
import type { TextField } from './use-field-editor.ts'
import { useTextEditor } from './use-text-editor.ts'

/** The editor of a cell: the same text, no toolbar. */
export function CellEditor(text: TextField) {
  return <EditorContent editor={useTextEditor(text)} className={classes.text} />
}
