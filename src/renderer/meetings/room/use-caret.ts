import { useWindowEvent } from '@mantine/hooks'
import { flushSync } from 'react-dom'
import { useLastPlace } from '../../components/editor/last-place.ts'
import { focusFirstText, textsId } from './texts.ts'

export interface Caret {
  /** Gives the keyboard back to the very place where one was writing, else to the first text. */
  readonly back: () => void
}

const roomTexts = `#${textsId} [data-field], details [data-field]`

/** Remembers where one writes in the room. `showTexts` brings the texts to the front in a narrow window. */
export function useCaret(showTexts: () => void): Caret {
  const place = useLastPlace(roomTexts)
  const back = () => {
    flushSync(showTexts)
    if (!place.enter()) focusFirstText()
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
