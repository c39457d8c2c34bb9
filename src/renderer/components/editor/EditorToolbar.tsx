import { RichTextEditor } from '@mantine/tiptap'
import type { Editor } from '@tiptap/core'
import { useWriting } from '../saving/writing.tsx'
import { BlocksControl } from './blocks/BlocksControl.tsx'
import { FootnoteControl } from './FootnoteControl.tsx'
import { LinkControl } from './LinkControl.tsx'
import { ListLevelControls } from './ListLevelControls.tsx'
import { PictureControl } from './PictureControl.tsx'
import { SourceControl } from './SourceControl.tsx'
import { StyleControl } from './StyleControl.tsx'
import { TableControl } from './TableControl.tsx'

/** What can be done to a text, in the order of what is done most. */
export function EditorToolbar({ editor }: { readonly editor: Editor }) {
  const { meeting } = useWriting()
  return (
    <RichTextEditor.Toolbar role="toolbar" aria-label="Mise en forme du texte">
      <StyleControl editor={editor} />
      <RichTextEditor.ControlsGroup>
        <RichTextEditor.Bold />
        <RichTextEditor.Italic />
        <RichTextEditor.Underline />
        <RichTextEditor.Strikethrough />
        <RichTextEditor.Superscript />
        <RichTextEditor.Subscript />
      </RichTextEditor.ControlsGroup>
      <RichTextEditor.ControlsGroup>
        <RichTextEditor.BulletList />
        <RichTextEditor.OrderedList />
        <ListLevelControls editor={editor} />
      </RichTextEditor.ControlsGroup>
      <RichTextEditor.ControlsGroup>
        <RichTextEditor.Blockquote />
        <SourceControl editor={editor} />
        <LinkControl editor={editor} />
        <FootnoteControl editor={editor} />
        <TableControl editor={editor} />
        <PictureControl editor={editor} />
        {meeting !== null && <BlocksControl editor={editor} />}
      </RichTextEditor.ControlsGroup>
      <RichTextEditor.ControlsGroup>
        <RichTextEditor.Undo />
        <RichTextEditor.Redo />
      </RichTextEditor.ControlsGroup>
    </RichTextEditor.Toolbar>
  )
}
