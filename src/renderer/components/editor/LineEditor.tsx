import { Extension, type Extensions, Node } from '@tiptap/core'
import { EditorContent } from '@tiptap/react'
import { StarterKit } from '@tiptap/starter-kit'
import { NewerNote } from '../NewerNote.tsx'
import { editable, isNewer } from './editable.ts'
import classes from './editor.module.css'
import { frenchTyping } from './french-typing.ts'
import { oneLine } from './one-line.ts'
import { Subscript, Superscript } from './scripts.ts'
import { useEntering } from './shared-toolbar.tsx'
import { ShownFootnote } from './shown-nodes.ts'
import { type TextField, useFieldEditor } from './use-field-editor.ts'

/** A title: one line of words, bold where it is said so. Entrée goes on to the text below. */
export function LineEditor(text: TextField) {
  const editor = useFieldEditor(editable(text), line)
  // Of what the toolbar does, a title has nothing.
  useEntering(editor, false)
  return (
    <>
      <EditorContent editor={editor} className={classes.line} />
      {isNewer(text) && <NewerNote />}
    </>
  )
}

const line: Extensions = [
  // More than one paragraph is never typed, but none that came from elsewhere is lost.
  Node.create({ name: 'doc', topNode: true, content: 'paragraph+' }),
  StarterKit.configure(oneLine),
  Superscript,
  Subscript,
  // None is typed in a title, but one that came from a file stays.
  ShownFootnote,
  frenchTyping(() => []),
  Extension.create({ name: 'entersText', addKeyboardShortcuts: () => ({ Enter: enterNextText }) }),
]

const enterNextText = (): boolean => {
  const texts = [...document.querySelectorAll<HTMLElement>('[contenteditable="true"]')]
  texts[texts.findIndex((text) => text.contains(document.activeElement)) + 1]?.focus()
  return true
}
