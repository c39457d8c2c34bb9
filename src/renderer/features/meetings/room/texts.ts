import type { Editor } from '@tiptap/core'
import { Selection } from '@tiptap/pm/state'
import type { PointStyle } from '#shared/domain/rich-text/rich-text.ts'

/** The centre of the room, where the texts stand. */
export const textsId = 'room-texts'

/** Moves the cursor to the next (1) or previous (-1) text of the room; false when there is none on that side. */
export const focusText = (step: 1 | -1): boolean => {
  const texts = allTexts()
  const current = texts.findIndex((text) => text.contains(document.activeElement))
  return enter(texts[current + step])
}

/** Enters the first text that is no title, else the first thing that can be done; false when nothing is there. */
export const focusFirstText = (): boolean => {
  const words = allTexts().find((text) => !text.dataset.field?.endsWith(':title'))
  const deed = document.querySelector<HTMLElement>(`#${textsId} button`)
  if (words === undefined) deed?.focus()
  return enter(words) || deed !== null
}

/** The editor of a field that is shown, `null` when it is not. */
export const editorOf = (id: string, field: string): Editor | null =>
  editorIn(document.querySelector<HTMLElement>(`#${textsId} [data-field="${id}:${field}"]`))

/** The text that has the focus. */
export const currentText = (): { readonly editor: Editor; readonly id: string; readonly field: string } | null => {
  const text = allTexts().find((one) => one.contains(document.activeElement))
  const editor = editorIn(text ?? null)
  const [id = '', field = ''] = text?.dataset.field?.split(':') ?? []
  return editor === null ? null : { editor, id, field }
}

/** Opens a new line at the end of a text, and enters it. */
export const openLine = (editor: Editor, style: PointStyle | null): void => {
  const { doc } = editor.state
  const line = { type: 'listItem', content: [{ type: 'paragraph', attrs: { style } }] }
  const last = doc.lastChild
  const lastLine = last?.type.name === 'bulletList' ? last.lastChild : null
  if (doc.textContent === '') {
    editor.commands.setContent(
      { type: 'doc', content: [{ type: 'bulletList', content: [line] }] },
      { emitUpdate: false },
    )
  } else if (lastLine === null) {
    editor.commands.insertContentAt(doc.content.size, { type: 'bulletList', content: [line] })
  } else if (lastLine?.textContent !== '') {
    editor.commands.insertContentAt(doc.content.size - 1, line)
  }
  focusEnd(editor)
}

/** Says what the line at the cursor is, or takes that back. */
export const markLine = (editor: Editor, style: PointStyle): void => {
  if (editor.state.doc.textContent === '') openLine(editor, style)
  else {
    const same = editor.getAttributes('paragraph').style === style
    editor
      .chain()
      .focus()
      .updateAttributes('paragraph', { style: same ? null : style })
      .run()
  }
}

const allTexts = (): readonly HTMLElement[] => [
  ...document.querySelectorAll<HTMLElement>(`#${textsId} [contenteditable="true"]`),
]

const enter = (text: HTMLElement | undefined): boolean => {
  const editor = editorIn(text ?? null)
  if (editor !== null) focusEnd(editor)
  text?.scrollIntoView({ block: 'nearest' })
  return editor !== null
}

/** At once: TipTap's own command waits for the next frame, and what is typed meanwhile would go to the text one left. */
const focusEnd = ({ view }: Editor): void => {
  view.dispatch(view.state.tr.setSelection(Selection.atEnd(view.state.doc)))
  view.focus()
}

/** TipTap leaves its editor on the element it edits. */
const editorIn = (text: HTMLElement | null): Editor | null =>
  (text as (HTMLElement & { readonly editor?: Editor }) | null)?.editor ?? null
