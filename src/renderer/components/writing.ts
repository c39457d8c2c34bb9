import { useSyncExternalStore } from 'react'

/** Whether keys pressed there are text. */
export const isWriting = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable ||
    target.matches('textarea, select, input:not([type=checkbox], [type=radio], [type=button])'))

/** Whether what arrives late must leave the focus where it is: in a field, on a handle, in what stands over the page. */
export const isBusyElsewhere = (): boolean =>
  isWriting(document.activeElement) || document.activeElement?.closest('[role=separator], [role=dialog]') != null

/** Whether the focus is in a field, whose own keys come first. */
export const useIsWriting = (): boolean => useSyncExternalStore(onFocusMoved, () => isWriting(document.activeElement))

const onFocusMoved = (tell: () => void): (() => void) => {
  const moves = ['focusin', 'focusout'] as const
  for (const move of moves) document.addEventListener(move, tell)
  return () => {
    for (const move of moves) document.removeEventListener(move, tell)
  }
}
