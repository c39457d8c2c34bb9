import { RichTextEditor } from '@mantine/tiptap'
import type { Editor } from '@tiptap/core'
import { useEditorState } from '@tiptap/react'
import { pointStyles } from '#shared/text/rich-text/rich-text.ts'
import classes from './editor.module.css'
import { togglePoint } from './points.ts'
import { VoteControl } from './VoteControl.tsx'

const shown = ['decision', 'action'] as const

/** What a meeting decides and asks, said of the line at the cursor; and how it voted. */
export function PointControls({ editor }: { readonly editor: Editor }) {
  const style = useEditorState({ editor, selector: ({ editor: current }) => current.getAttributes('paragraph').style })
  return (
    <RichTextEditor.ControlsGroup>
      {shown.map((point) => (
        <RichTextEditor.Control
          key={point}
          className={classes.worded}
          active={style === point}
          onClick={() => togglePoint(editor, point)}
        >
          {pointStyles[point]}
        </RichTextEditor.Control>
      ))}
      <VoteControl editor={editor} />
    </RichTextEditor.ControlsGroup>
  )
}
