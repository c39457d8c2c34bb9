import { useWindowEvent } from '@mantine/hooks'
import { TextSelection } from '@tiptap/pm/state'
import { useEffect, useRef } from 'react'
import { flushSync } from 'react-dom'
import { editorIn } from '../../components/editor/editor-in.ts'
import { focusFirstText, textsId } from './texts.ts'

/** Where one was writing: a field of the room, and what was selected in it. */
interface Place {
  readonly field: string
  readonly from: number
  readonly to: number
}

export interface Caret {
  /** Gives the keyboard back to the very place where one was writing, else to the first text. */
  readonly back: () => void
}

const roomTexts = `#${textsId} [data-field], details [data-field]`

/** Remembers where one writes, so that whatever takes the keyboard away gives it back. `showTexts` brings the texts to the front in a narrow window. */
export function useCaret(showTexts: () => void): Caret {
  const place = useRef<Place | null>(null)
  useEffect(() => {
    // Said before the text leaves the page, where a narrow window shows another pane.
    const remember = ({ target }: Event) => {
      const text = target instanceof HTMLElement ? target.closest<HTMLElement>(roomTexts) : null
      if (text !== null) place.current = placeIn(text) ?? place.current
    }
    const events = ['focusin', 'keydown', 'keyup', 'input', 'mouseup'] as const
    for (const event of events) document.addEventListener(event, remember, true)
    return () => {
      for (const event of events) document.removeEventListener(event, remember, true)
    }
  }, [])
  const back = () => {
    flushSync(showTexts)
    if (place.current === null || !enterPlace(place.current)) focusFirstText()
  }
  // What folds or closes by Échap has heard it first.
  useWindowEvent('keydown', (event) => {
    if (event.key === 'Escape' && !event.defaultPrevented && isBeside(event.target)) back()
  })
  return { back }
}

/** In a pane of the room, and not in a text: there, Échap then Tab go on. A menu has an Échap of its own. */
const isBeside = (target: EventTarget | null): boolean =>
  target instanceof Element &&
  target.closest('[data-zone]') !== null &&
  target.closest(`${roomTexts}, [role=menu]`) === null

/** By the page itself: the editor hears of a move of the cursor a moment later. */
const placeIn = (text: HTMLElement): Place | null => {
  const field = text.dataset.field ?? ''
  const view = editorIn(text)?.view
  const { anchorNode = null, anchorOffset = 0, focusNode = null, focusOffset = 0 } = document.getSelection() ?? {}
  if (view === undefined) return { field, from: 0, to: 0 }
  if (!text.contains(anchorNode) || anchorNode === null || focusNode === null) return null
  return { field, from: view.posAtDOM(anchorNode, anchorOffset), to: view.posAtDOM(focusNode, focusOffset) }
}

const enterPlace = ({ field, from, to }: Place): boolean => {
  const text = [...document.querySelectorAll<HTMLElement>(roomTexts)].find((one) => one.dataset.field === field)
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
