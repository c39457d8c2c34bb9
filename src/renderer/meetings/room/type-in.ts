import { editorIn } from '../../components/editor/editor-in.ts'

/** Whether words can be typed into an element. */
export const isWritable = (element: Element | null): element is HTMLElement =>
  element instanceof HTMLInputElement ||
  element instanceof HTMLTextAreaElement ||
  (element instanceof HTMLElement && element.isContentEditable)

/** Types words where the cursor is, as the keyboard would: what a text does of each letter, it does. */
export const typeIn = (words: string): void => {
  const { activeElement } = document
  const view = editorIn(activeElement?.closest<HTMLElement>('[contenteditable]') ?? null)?.view
  // A field of the page has no other way in that it hears of.
  if (view === undefined) document.execCommand('insertText', false, words)
  else
    for (const letter of words) {
      const { from, to } = view.state.selection
      const insert = () => view.state.tr.insertText(letter, from, to).scrollIntoView()
      const taken = view.someProp('handleTextInput', (handle) => handle(view, from, to, letter, insert))
      if (!taken) view.dispatch(insert())
    }
}
