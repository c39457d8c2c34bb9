import type { KeyboardEvent } from 'react'

type Go = (keys: Pick<KeyboardEvent, 'key' | 'ctrlKey'>) => boolean

/**
 * In a field of a table: up, down and Entrée change line; left and right change column at the ends of what is written;
 * Début and Fin with Ctrl go to the ends of the table.
 */
export const typingKey = (event: KeyboardEvent, go: Go): void => {
  const { target, key, ctrlKey, shiftKey } = event
  if (!(target instanceof HTMLInputElement) || !leaves(target, event)) return
  const leads = key === 'Enter' ? go({ key: shiftKey ? 'ArrowUp' : 'ArrowDown', ctrlKey }) : go({ key, ctrlKey })
  if (leads) event.preventDefault()
}

/** Whether the key is the table's and not the text's. */
const leaves = (
  { selectionStart, selectionEnd, value }: HTMLInputElement,
  { key, ctrlKey, shiftKey }: KeyboardEvent,
): boolean => {
  const all = selectionStart === 0 && selectionEnd === value.length
  if (key === 'Enter') return true
  if (shiftKey) return false
  if (key === 'ArrowLeft') return all || (selectionStart === 0 && selectionEnd === 0)
  if (key === 'ArrowRight') return all || (selectionStart === value.length && selectionEnd === value.length)
  if (key === 'Home' || key === 'End') return ctrlKey
  return key === 'ArrowUp' || key === 'ArrowDown'
}
