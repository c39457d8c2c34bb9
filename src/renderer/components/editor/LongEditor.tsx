import { RichTextEditor } from '@mantine/tiptap'
import '@mantine/tiptap/styles.css'
import type { RichTextEditorLabels } from '@mantine/tiptap'
import { NewerNote } from '../NewerNote.tsx'
import { EditorToolbar } from './EditorToolbar.tsx'
import { editable, isNewer } from './editable.ts'
import classes from './editor.module.css'
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

/** What the toolbar's buttons are called. */
const toolbarLabels: Partial<RichTextEditorLabels> = {
  boldControlLabel: 'Gras (Ctrl B)',
  italicControlLabel: 'Italique (Ctrl I)',
  underlineControlLabel: 'Souligné (Ctrl U)',
  strikeControlLabel: 'Barré',
  superscriptControlLabel: 'Exposant',
  subscriptControlLabel: 'Indice',
  bulletListControlLabel: 'Liste à puces',
  orderedListControlLabel: 'Liste numérotée',
  blockquoteControlLabel: 'Citation',
  undoControlLabel: 'Annuler la frappe (Ctrl Z)',
  redoControlLabel: 'Rétablir la frappe (Ctrl Maj Z)',
}
