import type { Editor } from '@tiptap/core'
import { Selection, TextSelection } from '@tiptap/pm/state'

/** What writes in a text that is shown. */
export type TextEditor = Editor

/** The editor of a text that is shown, `null` for any other element. */
export const editorIn = (text: Element | null): TextEditor | null =>
  (text as (Element & { readonly editor?: Editor }) | null)?.editor ?? null

/** Where the cursor goes in a text: an end of it, or words that are selected. */
export type WhereInText = 'start' | 'end' | { readonly from: number; readonly to: number }

/** At once: TipTap's own command waits for the next frame, and what is typed meanwhile would go to the text one left. */
export const enterText = ({ view }: TextEditor, where: WhereInText): void => {
  view.dispatch(view.state.tr.setSelection(selectionOf(view.state.doc, where)).scrollIntoView())
  view.focus()
}

const selectionOf = (doc: Editor['state']['doc'], where: WhereInText): Selection => {
  if (where === 'start') return Selection.atStart(doc)
  if (where === 'end') return Selection.atEnd(doc)
  const within = (place: number) => doc.resolve(Math.min(place, doc.content.size))
  return TextSelection.between(within(where.from), within(where.to))
}

/** Enters the words that the page shows from one place to another; what is out of the text counts for its beginning. */
export const enterRange = (
  editor: TextEditor,
  { startContainer, startOffset, endContainer, endOffset }: Range,
): void => {
  const { view } = editor
  const at = (node: Node, offset: number) => (view.dom.contains(node) ? view.posAtDOM(node, offset) : 0)
  const from = at(startContainer, startOffset)
  enterText(editor, { from, to: Math.max(from, at(endContainer, endOffset)) })
}

/** Enters a text where it is nearest to a point of the window. */
export const enterNear = (editor: TextEditor, { left, top }: { readonly left: number; readonly top: number }): void => {
  const frame = editor.view.dom.getBoundingClientRect()
  const at = editor.view.posAtCoords({
    left: Math.min(Math.max(left, frame.left + 1), frame.right - 1),
    top: Math.min(Math.max(top, frame.top + 1), frame.bottom - 1),
  })
  enterText(editor, at === null ? 'start' : { from: at.pos, to: at.pos })
}

/** Where the cursor is in the window. */
export const caretOf = ({ view }: TextEditor): { readonly left: number; readonly top: number } =>
  view.coordsAtPos(stateAsSeen(view).selection.head)

/** Whether the cursor cannot go further in the text that way. */
export const isAtEdge = ({ view }: TextEditor, towards: 'up' | 'down' | 'left' | 'right'): boolean => {
  const state = stateAsSeen(view)
  const { selection, doc } = state
  const edge = towards === 'down' || towards === 'right' ? Selection.atEnd(doc) : Selection.atStart(doc)
  return selection.empty && selection.$head.sameParent(edge.$head) && view.endOfTextblock(towards, state)
}

/** With the cursor where the page shows it: the editor hears that it moved a moment after, and keys may come before. */
const stateAsSeen = (view: Editor['view']): Editor['state'] => {
  const { state } = view
  const shown = document.getSelection()
  if (shown?.focusNode == null || !shown.isCollapsed || !view.dom.contains(shown.focusNode)) return state
  const head = view.posAtDOM(shown.focusNode, shown.focusOffset)
  return head === state.selection.head
    ? state
    : state.apply(state.tr.setSelection(TextSelection.near(state.doc.resolve(head))))
}
