import { EditorContent } from '@tiptap/react'
import classes from './editor.module.css'
import { type TextField, useFieldEditor } from './use-field-editor.ts'
import { writing } from './writing.ts'

/** The editor of a cell: the same text, no toolbar. */
export function CellEditor(text: TextField) {
  return <EditorContent editor={useFieldEditor(text, writing)} className={classes.text} />
}
