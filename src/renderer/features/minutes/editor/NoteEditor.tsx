import { type Editor, Extension, type Extensions, Node } from '@tiptap/core'
import type { Node as ProseMirrorNode } from '@tiptap/pm/model'
import { EditorContent, useEditor } from '@tiptap/react'
import { StarterKit } from '@tiptap/starter-kit'
import { useEffect, useState } from 'react'
import classes from './footnote.module.css'
import { SafeLink } from './safe-link.ts'
import { Subscript, Superscript } from './scripts.ts'

interface Props {
  readonly note: ProseMirrorNode
  /** Of the text that calls the note. */
  readonly editor: Editor
  readonly getPos: () => number | undefined
  /** Goes back to the text, after the note. */
  readonly leave: () => void
}

/** The words of a note, on one line. What is written goes to the text at once, and is saved with it. */
export function NoteEditor({ note, editor, getPos, leave }: Props) {
  const inner = useEditor({
    extensions: [...line, leavesBy(leave)],
    content: { type: 'doc', content: [{ type: 'paragraph', content: note.content.toJSON() ?? [] }] },
    editorProps: {
      attributes: { role: 'textbox', 'aria-label': 'Note de bas de page', lang: 'fr', spellcheck: 'true' },
    },
    onUpdate: ({ editor: changed }) => replaceWords(editor, getPos(), changed),
  })
  // As it opens: writing must not move the cursor.
  const [empty] = useState(note.content.size === 0)
  useEffect(() => {
    const enter = () => inner?.commands.focus('end')
    editor.storage.footnote.enter = enter
    if (empty) enter()
    return () => {
      editor.storage.footnote.enter = null
    }
  }, [editor, inner, empty])
  return <EditorContent editor={inner} className={classes.words} />
}

/** Words only: a note has no paragraph of its own. */
const line: Extensions = [
  Node.create({ name: 'doc', topNode: true, content: 'paragraph' }),
  StarterKit.configure({
    document: false,
    blockquote: false,
    bulletList: false,
    code: false,
    codeBlock: false,
    hardBreak: false,
    heading: false,
    horizontalRule: false,
    link: false,
    listItem: false,
    listKeymap: false,
    orderedList: false,
    trailingNode: false,
    undoRedo: false,
  }),
  Superscript,
  Subscript,
  SafeLink,
]

const leavesBy = (leave: () => void): Extension => {
  const leaves = () => {
    leave()
    return true
  }
  return Extension.create({
    name: 'leavesNote',
    addKeyboardShortcuts: () => ({ Enter: leaves, Escape: leaves }),
  })
}

const replaceWords = (editor: Editor, at: number | undefined, words: Editor): void => {
  const note = at === undefined ? null : editor.state.doc.nodeAt(at)
  if (at === undefined || note?.type.name !== 'footnote') return
  const written = editor.schema.nodeFromJSON({
    type: 'footnote',
    content: words.getJSON().content?.[0]?.content ?? [],
  })
  editor.view.dispatch(editor.state.tr.replaceWith(at + 1, at + 1 + note.content.size, written.content))
}
