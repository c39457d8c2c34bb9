import { TextSelection } from '@tiptap/pm/state'
import { type RefObject, useEffect, useRef } from 'react'
import { editorIn } from './editor-in.ts'

/** Where one was writing: a field of the screen, and what was selected in it. */
interface Place {
  readonly field: string
  readonly from: number
  readonly to: number
}

export interface LastPlace {
  /** Gives the keyboard back to the very place where one was writing; `false` when there is none. */
  readonly enter: () => boolean
}

/** Remembers where one writes, so that whatever takes the keyboard away gives it back. @param texts selects the texts of the screen */
export function useLastPlace(texts: string): LastPlace {
  const place = useRef<Place | null>(null)
  useEffect(() => {
    // Said before the text leaves the page, where a narrow window shows another pane.
    const remember = ({ target }: Event) => {
      const text = target instanceof HTMLElement ? target.closest<HTMLElement>(texts) : null
      if (text !== null) place.current = placeIn(text) ?? place.current
    }
    const events = ['focusin', 'keydown', 'keyup', 'input', 'mouseup'] as const
    for (const event of events) document.addEventListener(event, remember, true)
    return () => {
      for (const event of events) document.removeEventListener(event, remember, true)
    }
  }, [texts])
  return { enter: () => place.current !== null && enterPlace(place.current, texts) }
}

/** By the page itself: the editor hears of a move of the cursor a moment later. */
const placeIn = (text: HTMLElement): Place | null => {
  const field = text.dataset.field ?? ''
  const view = editorIn(text)?.view
  const { anchorNode = null, anchorOffset = 0, focusNode = null, focusOffset = 0 } = document.getSelection() ?? {}
  if (view === undefined) return { field, from: 0, to: 0 }
  if (!text.contains(anchorNode) || anchorNode === null || focusNode === null) return null
  return { field, from: view.posAtDOM(anchorNode, anchorOffset), to: view.posAtDOM(focusNode, focusOffset) }
}

const enterPlace = ({ field, from, to }: Place, texts: string): boolean => {
  const text = [...document.querySelectorAll<HTMLElement>(texts)].find((one) => one.dataset.field === field)
  const view = editorIn(text ?? null)?.view
  if (view !== undefined) {
    const { doc, tr } = view.state
    const end = doc.content.size
    view.dispatch(
      tr.setSelection(TextSelection.between(doc.resolve(Math.min(from, end)), doc.resolve(Math.min(to, end)))),
    )
    view.focus()
  } else text?.focus()
  text?.scrollIntoView({ block: 'nearest' })
  return text !== undefined
}

export const isLetter = ({ key, ctrlKey, metaKey }: KeyboardEvent): boolean =>
  [...key].length === 1 && key !== ' ' && !ctrlKey && !metaKey

/** Whether a key writes, where nothing can be written. */
export const isLost = (event: KeyboardEvent): boolean => {
  const at = document.activeElement
  if (at === null || at === document.body) return isLetter(event) || event.key === ' ' || isPaste(event)
  return (isLetter(event) || isPaste(event)) && at.matches(letterless)
}

const isPaste = ({ key, ctrlKey, metaKey }: KeyboardEvent): boolean => key.toLowerCase() === 'v' && (ctrlKey || metaKey)

/** A space is for the button, or the frame, that has the focus. Of the list of who is here, each letter is a deed. */
const letterless = 'section[tabindex], :is(button, a):not(:is([data-attendees], [role=menu], [role=listbox]) *)'

/** A dialog above the screen keeps its keys. */
export const isUnderDialog = (): boolean => document.querySelector('[role=dialog][aria-modal=true]') !== null

/** What is typed where nothing can be written goes to where one was writing: the letter itself follows. */
export function useLettersBack({ enter }: LastPlace): void {
  const back: RefObject<LastPlace['enter']> = useRef(enter)
  back.current = enter
  useEffect(() => {
    const hear = (event: KeyboardEvent) => {
      if (isLost(event) && !event.altKey && !isUnderDialog()) back.current()
    }
    window.addEventListener('keydown', hear, { capture: true })
    return () => window.removeEventListener('keydown', hear, { capture: true })
  }, [])
}
