import { Extension } from '@tiptap/core'
import { type EditorState, Plugin, TextSelection, type Transaction } from '@tiptap/pm/state'

/** In the room one writes points: the first words of an empty text begin a list, so that Entrée is a new line of it. */
export const LinesFirst = Extension.create({
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
