import { NativeSelect } from '@mantine/core'
import { RichTextEditor } from '@mantine/tiptap'
import { IconAsterisk, IconIndentDecrease, IconIndentIncrease, IconQuoteFilled } from '@tabler/icons-react'
import type { Editor } from '@tiptap/core'
import { findParentNode } from '@tiptap/core'
import { useEditorState } from '@tiptap/react'
import type { ParagraphStyle } from '#shared/text/rich-text/rich-text.ts'
import { paragraphStyles } from '#shared/text/rich-text/rich-text.ts'
import { useWriting } from '../saving/writing.tsx'
import { BlocksControl } from './blocks/BlocksControl.tsx'
import { LinkControl } from './LinkControl.tsx'
import { listLevel, maxLevels } from './list-item.ts'
import { PictureControl } from './PictureControl.tsx'
import { PointControls } from './PointControls.tsx'
import { TableControl } from './TableControl.tsx'

/** What can be done to a text, in the order of what is done most. */
export function EditorToolbar({ editor }: { readonly editor: Editor }) {
  const { meeting } = useWriting()
  return (
    <RichTextEditor.Toolbar role="toolbar" aria-label="Mise en forme du texte">
      <StyleControl editor={editor} />
      {meeting !== null && <PointControls editor={editor} />}
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

/** Calls a note at the cursor, and opens the box where it is written. */
function FootnoteControl({ editor }: { readonly editor: Editor }) {
  const call = () => {
    const { to } = editor.state.selection
    editor.chain().focus().insertContentAt(to, { type: 'footnote' }).setNodeSelection(to).run()
  }
  return (
    <RichTextEditor.Control aria-label="Note de bas de page" title="Note de bas de page" onClick={call}>
      <IconAsterisk size={16} stroke={1.6} />
    </RichTextEditor.Control>
  )
}

/** The levels of a list by the pointer; Tab and Maj Tab do the same. */
function ListLevelControls({ editor }: { readonly editor: Editor }) {
  const level = useEditorState({ editor, selector: ({ editor: current }) => listLevel(current) })
  return (
    <>
      <RichTextEditor.Control
        aria-label="Augmenter le retrait (Tab)"
        title="Augmenter le retrait (Tab)"
        disabled={level === 0 || level >= maxLevels}
        onClick={() => editor.chain().focus().sinkListItem('listItem').run()}
      >
        <IconIndentIncrease size={16} stroke={1.6} />
      </RichTextEditor.Control>
      <RichTextEditor.Control
        aria-label="Réduire le retrait (Maj Tab)"
        title="Réduire le retrait (Maj Tab)"
        disabled={level === 0}
        onClick={() => editor.chain().focus().liftListItem('listItem').run()}
      >
        <IconIndentDecrease size={16} stroke={1.6} />
      </RichTextEditor.Control>
    </>
  )
}

/** Gives the quotation at the cursor its source: a last paragraph that says where the words come from. */
function SourceControl({ editor }: { readonly editor: Editor }) {
  const quoted = useEditorState({ editor, selector: ({ editor: current }) => current.isActive('blockquote') })
  return (
    <RichTextEditor.Control
      aria-label="Source de la citation"
      title="Source de la citation"
      disabled={!quoted}
      onClick={() => addSource(editor)}
    >
      <IconQuoteFilled size={16} />
    </RichTextEditor.Control>
  )
}

/** Puts the cursor in the quotation's source, written as its last paragraph when there is none yet. */
const addSource = (editor: Editor): boolean => {
  const quote = findParentNode((node) => node.type.name === 'blockquote')(editor.state.selection)
  if (quote === undefined) return false
  const end = quote.pos + quote.node.nodeSize - 1
  if (quote.node.lastChild?.attrs.style === 'source')
    return editor
      .chain()
      .focus(end - 1)
      .run()
  return editor
    .chain()
    .insertContentAt(end, { type: 'paragraph', attrs: { style: 'source' } })
    .focus(end + 1)
    .run()
}

const choices = [
  { value: '', label: 'Texte' },
  ...Object.entries(paragraphStyles).map(([value, label]) => ({ value, label })),
]

/** What the paragraph at the cursor is in the minutes. */
function StyleControl({ editor }: { readonly editor: Editor }) {
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
