import type { KeyboardEvent } from 'react'
import {
  caretOf,
  editorIn,
  enterNear,
  enterText,
  isAtEdge,
  type TextEditor,
} from '../../components/editor/editor-in.ts'

type Step = 1 | -1

const arrows: Readonly<Record<string, { readonly step: Step; readonly towards: 'up' | 'down' | 'left' | 'right' }>> = {
  ArrowDown: { step: 1, towards: 'down' },
  ArrowRight: { step: 1, towards: 'right' },
  ArrowUp: { step: -1, towards: 'up' },
  ArrowLeft: { step: -1, towards: 'left' },
}

const pages: Readonly<Record<string, Step>> = { PageDown: 1, PageUp: -1 }

/**
 * The cursor goes through the texts of the page as through one: by the arrows from the end of a text to the beginning of the
 * next, by Ctrl and an arrow from any place of it, by a screen with the keys of pages.
 * @param desk what scrolls
 */
export const caretAcross = (event: KeyboardEvent<HTMLElement>, desk: HTMLElement | null): void => {
  const from = (event.target as Element).closest('[contenteditable=true]')
  const editor = editorIn(from)
  if (desk === null || editor === null || event.defaultPrevented || event.altKey || event.shiftKey) return
  const texts = [...event.currentTarget.querySelectorAll('[data-field][contenteditable=true]')]
  if (goes(event, editor, { desk, texts, at: from === null ? -1 : texts.indexOf(from) })) event.preventDefault()
}

interface Place {
  readonly desk: HTMLElement
  readonly texts: readonly Element[]
  readonly at: number
}

const goes = ({ key, ctrlKey, metaKey }: KeyboardEvent, editor: TextEditor, place: Place): boolean => {
  const page = pages[key]
  if (page !== undefined) return !ctrlKey && !metaKey && turn(editor, place, page)
  const arrow = arrows[key]
  if (arrow === undefined || metaKey) return false
  const { step, towards } = arrow
  if (ctrlKey && (towards === 'left' || towards === 'right')) return false
  return (ctrlKey || isAtEdge(editor, towards)) && enter(place.texts[place.at + step], step)
}

const enter = (text: Element | undefined, step: Step): boolean => {
  const editor = editorIn(text ?? null)
  if (editor === null) return false
  enterText(editor, step === 1 ? 'start' : 'end')
  text?.scrollIntoView({ block: 'nearest' })
  return true
}

/** A screen further: the cursor stays at its height in the window, or goes to the text nearest to it. */
const turn = (from: TextEditor, { desk, texts }: Place, step: Step): boolean => {
  const caret = caretOf(from)
  const { clientHeight, scrollTop } = desk
  desk.scrollBy({ top: step * clientHeight * 0.9, behavior: 'instant' })
  if (desk.scrollTop === scrollTop) return enter(step === 1 ? texts.at(-1) : texts[0], step === 1 ? -1 : 1)
  const editor = editorIn(nearestTo(texts, caret.top))
  if (editor !== null) enterNear(editor, caret)
  return editor !== null
}

/** Of some texts, the one nearest to a height of the window; `null` of none. */
export const nearestTo = (texts: readonly Element[], top: number): Element | null =>
  texts
    .map((text) => ({ text, away: distance(text.getBoundingClientRect(), top) }))
    .reduce<{ text: Element | null; away: number }>((a, b) => (b.away < a.away ? b : a), { text: null, away: Infinity })
    .text

const distance = ({ top, bottom }: DOMRect, at: number): number => Math.max(top - at, at - bottom, 0)
