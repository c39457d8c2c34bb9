import { type Editor, Extension, type Extensions, Node } from '@tiptap/core'
import { EditorContent, useEditor } from '@tiptap/react'
import { StarterKit } from '@tiptap/starter-kit'
import { useEffect, useState } from 'react'
import { doc, paragraph } from '#shared/text/rich-text/build.ts'
import type { TextNode } from '#shared/text/rich-text/rich-text.ts'
import classes from './editor.module.css'
import { oneLine } from './one-line.ts'
import { SafeLink } from './safe-link.ts'
import { Subscript, Superscript } from './scripts.ts'
import { fromStored, toStored } from './stored.ts'

interface Props {
  readonly words: readonly TextNode[]
  /** Gives the words to the text, which saves them with the rest. */
  readonly write: (words: readonly TextNode[]) => void
  /** Of the text that calls the note. */
  readonly editor: Editor
  /** Goes back to the text, after the note. */
  readonly leave: () => void
}

/** The words of a note, on one line. */
export function NoteEditor({ words, write, editor, leave }: Props) {
  const inner = useEditor({
    extensions: [...line, leavesBy(leave)],
    content: fromStored(doc(paragraph(words))),
    editorProps: {
      attributes: { role: 'textbox', 'aria-label': 'Note de bas de page', lang: 'fr', spellcheck: 'true' },
    },
    onUpdate: ({ editor: changed }) => write(wordsOf(changed)),
  })
  // As it opens: writing must not move the cursor.
  const [empty] = useState(words.length === 0)
  useEffect(() => {
    const enter = () => inner?.commands.focus('end')
    editor.storage.footnote.enter = enter
    if (empty) enter()
    return () => {
      editor.storage.footnote.enter = null
    }
  }, [editor, inner, empty])
  return <EditorContent editor={inner} className={classes.footnoteWords} />
}

const wordsOf = (editor: Editor): readonly TextNode[] => {
  const [line] = toStored(editor.getJSON())?.content ?? []
  return (line?.type === 'paragraph' ? (line.content ?? []) : []).filter((node) => node.type === 'text')
}

/** Words only: a note has no paragraph of its own. */
const line: Extensions = [
  Node.create({ name: 'doc', topNode: true, content: 'paragraph' }),
  StarterKit.configure({ ...oneLine, hardBreak: false, undoRedo: false }),
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
