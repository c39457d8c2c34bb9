import type { Editor } from '@tiptap/core'
import type { PointStyle } from '#shared/text/rich-text/rich-text.ts'
import { editorIn, enterText } from '../../components/editor/editor-in.ts'
import { openPointUnder } from '../../components/editor/points.ts'
import { firstOf } from '../../components/go-on-to.ts'

/** The centre of the room, where the texts stand. */
export const textsId = 'room-texts'

/** Where an arrival is typed. */
export const arrivalBox = '[data-arrival] input'

/** Moves the cursor to the next (1) or previous (-1) text of the room; false when there is none on that side. */
export const focusText = (step: 1 | -1): boolean => {
  const texts = allTexts()
  const current = texts.findIndex((text) => text.contains(document.activeElement))
  return enter(texts[current + step])
}

/** Enters the title that is still to be written, else the first text, else the first thing that can be done, else the page. */
export const focusFirstText = (): void => {
  const words = allTexts().find((text) => !text.dataset.field?.endsWith(':title') || text.textContent === '')
  const deed = firstOf(`#${textsId} button`, '#page-title')
  if (words === undefined) deed?.focus()
  enter(words)
}

/** Opens the notes of the secretariat, and enters them. */
export const enterNotes = (): void => {
  const notes = document.querySelector('details:has([data-field$=":workNotes"])')
  notes?.setAttribute('open', '')
  enter(notes?.querySelector<HTMLElement>('[contenteditable]') ?? undefined)
}

/** The editor of a field that is shown, `null` when it is not. */
export const editorOf = (id: string, field: string): Editor | null =>
  editorIn(document.querySelector<HTMLElement>(`#${textsId} [data-field="${id}:${field}"]`))

/** The text, or the mark, that has the focus; a mark has no editor, and shows what was just chosen before it is stored. */
export const currentText = (): {
  readonly editor: Editor | null
  readonly mark: string
  readonly id: string
  readonly field: string
} | null => {
  const text = allTexts().find((one) => one.contains(document.activeElement))
  const [id = '', field = ''] = text?.dataset.field?.split(':') ?? []
  return text === undefined
    ? null
    : { editor: editorIn(text), mark: text instanceof HTMLSelectElement ? text.value : '', id, field }
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
  enterText(editor, 'end')
}

/** Opens a line of that kind under the one at the cursor; in an empty text, a list of them. */
export const openPoint = (editor: Editor, style: PointStyle): void => {
  const same = editor.getAttributes('paragraph').style === style
  if (editor.state.doc.textContent === '' && !same) openLine(editor, style)
  else openPointUnder(editor, style)
}

/** The marks of a fiche stand among its texts: one goes from cell to cell. */
const allTexts = (): readonly HTMLElement[] => [
  ...document.querySelectorAll<HTMLElement>(`#${textsId} :is([contenteditable="true"], select[data-field])`),
]

const enter = (text: HTMLElement | undefined): boolean => {
  const editor = editorIn(text ?? null)
  if (editor === null) text?.focus()
  else enterText(editor, 'end')
  text?.scrollIntoView({ block: 'nearest' })
  return text !== undefined
}
