import type { FoundInMinutes } from '#shared/records/minutes/find-in-minutes.ts'
import { editorIn, type TextEditor } from '../../components/editor/editor-in.ts'
import { rangeOfWords, type WordsInText, wordsOfLine } from '../../components/editor/words-in-text.ts'

/** The text that shows words that were found, and where in it; `null` while their section has no editors, and for a field. */
export const shownWords = (
  page: HTMLElement,
  found: FoundInMinutes,
): { readonly editor: TextEditor; readonly words: WordsInText } | null => {
  const editor = editorIn(page.querySelector(`[data-field="${found.text.id}:${found.text.field}"]`))
  const words = editor === null ? null : wordsOfLine(editor, found)
  return editor === null || words === null ? null : { editor, words }
}

/** What the page shows of words that were found. */
export const foundRange = (page: HTMLElement, found: FoundInMinutes): Range | null => {
  const shown = shownWords(page, found)
  return shown === null ? null : rangeOfWords(shown.editor, shown.words)
}

/** The field that holds words without marks, by what it shows. */
export const fieldOfWords = (page: HTMLElement, { text }: FoundInMinutes): HTMLElement | null => {
  const fields = page.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>(
    `[data-section="${text.section}"] :is(input, textarea)`,
  )
  return [...fields].find(({ value }) => value === text.value) ?? null
}
