import type { Editor } from '@tiptap/core'
import { Extension } from '@tiptap/core'
import type { EditorState, Transaction } from '@tiptap/pm/state'
import { Plugin, TextSelection } from '@tiptap/pm/state'
import { useMemo, useRef } from 'react'
import { useApiQuery } from '../../api/hooks.ts'
import { useWriting } from '../saving/writing.tsx'
import { InsertingBlocks } from './blocks/inserting.ts'
import { citing } from './citing.ts'
import type { KnownName } from './french-typed.ts'
import { frenchTyping } from './french-typing.ts'
import { useEntering } from './shared-toolbar.tsx'
import { type TextField, useFieldEditor } from './use-field-editor.ts'
import { writing } from './writing.ts'

/** The editor of a text: the whole vocabulary; in minutes, what is cited and inserted; in the room, lines first. */
export function useTextEditor(text: TextField): Editor | null {
  const { meeting, linesFirst } = useWriting()
  const people = useApiQuery('minutes', 'get', meeting === null ? null : { meeting }).data?.attendances
  const names = useRef<readonly KnownName[]>([])
  names.current = people ?? []
  const extensions = useMemo(
    () => [
      ...writing,
      frenchTyping(() => names.current),
      ...(meeting === null ? [] : [citing(meeting), InsertingBlocks]),
      ...(linesFirst ? [LinesFirst] : []),
    ],
    [meeting, linesFirst],
  )
  const editor = useFieldEditor(text, extensions)
  useEntering(editor, true)
  return editor
}

/** In the room one writes points: the first words of an empty text begin a list, so that Entrée is a new line of it. */
const LinesFirst = Extension.create({
  name: 'linesFirst',
  addProseMirrorPlugins: () => [
    new Plugin({
      appendTransaction: (transactions, before, after) =>
        transactions.some(isTyped) && isBlank(before) ? beginList(after) : null,
    }),
  ],
})

/** What an undo or a save elsewhere puts there keeps its shape. */
const isTyped = (transaction: Transaction): boolean =>
  transaction.docChanged &&
  transaction.getMeta('preventUpdate') !== true &&
  transaction.getMeta('history$') === undefined

const isBlank = ({ doc }: EditorState): boolean =>
  doc.childCount === 1 && doc.firstChild?.isTextblock === true && doc.textContent === ''

const beginList = (state: EditorState): Transaction | null => {
  const { doc, schema, selection } = state
  const only = doc.childCount === 1 ? doc.firstChild : null
  const { bulletList, listItem } = schema.nodes
  if (only?.type.name !== 'paragraph' || only.content.size === 0 || only.attrs.style !== null) return null
  if (bulletList === undefined || listItem === undefined || !selection.empty) return null
  const list = bulletList.create(null, listItem.create(null, only))
  const changed = state.tr.replaceWith(0, doc.content.size, list)
  return changed.setSelection(TextSelection.create(changed.doc, selection.from + 2))
}
