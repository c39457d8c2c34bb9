import { Text } from '@mantine/core'
import type { RichTextEditorLabels } from '@mantine/tiptap'
import { RichTextEditor } from '@mantine/tiptap'
import type { Editor } from '@tiptap/core'
import { EditorContent } from '@tiptap/react'
import type { ReactNode } from 'react'
import { createStore, useStore } from '../../api/store.ts'
import { NewerNote } from '../NewerNote.tsx'
import { EditorToolbar } from './EditorToolbar.tsx'
import { editable, isNewer } from './editable.ts'
import classes from './editor.module.css'
import { useWrittenText } from './shared-toolbar.tsx'
import type { TextField } from './use-field-editor.ts'
import { useTextEditor } from './use-text-editor.ts'

/** The editor of a section's text, with its toolbar; without it where texts share one. */
export function LongEditor(text: TextField) {
  const editor = useTextEditor(editable(text))
  const isAlone = useWrittenText() === null
  return (
    <>
      {isAlone ? (
        <TextFrame editor={editor} className={classes.long}>
          {editor !== null && !isNewer(text) && <EditorToolbar editor={editor} />}
          <RichTextEditor.Content />
        </TextFrame>
      ) : (
        <EditorContent editor={editor} className={`${classes.text} ${classes.flowing}`} />
      )}
      {isNewer(text) && <NewerNote />}
    </>
  )
}

/** The toolbar that texts share, for the one that is written. */
export function TextToolbar() {
  const editor = useStore(useWrittenText() ?? none)
  return (
    <div className={classes.shared}>
      <div className={classes.bar}>
        {editor === null ? (
          <Text size="sm" c="var(--ink-3)">
            Mise en forme&nbsp;: placez-vous dans un texte.
          </Text>
        ) : (
          <TextFrame editor={editor} className={classes.bare}>
            <EditorToolbar key={editor.instanceId} editor={editor} />
          </TextFrame>
        )}
      </div>
    </div>
  )
}

const none = createStore<Editor | null>(null)

interface FrameProps {
  readonly editor: Editor | null
  readonly className: string | undefined
  readonly children: ReactNode
}

function TextFrame({ editor, className, children }: FrameProps) {
  return (
    <RichTextEditor
      editor={editor}
      labels={toolbarLabels}
      withTypographyStyles={false}
      withCodeHighlightStyles={false}
      classNames={{ root: className, toolbar: classes.toolbar, content: classes.text, control: classes.control }}
    >
      {children}
    </RichTextEditor>
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
