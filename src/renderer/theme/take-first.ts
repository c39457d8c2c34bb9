import type { KeyboardEvent } from 'react'

/**
 * Entrée takes the first of what is offered of the words that were typed, though nothing is highlighted yet: a list that comes
 * after them, on a slow computer, highlights none, and the form would be sent without it.
 */
export const takeFirst = (event: KeyboardEvent<HTMLInputElement>): void => {
  const { value } = event.currentTarget
  const list = document.getElementById(event.currentTarget.getAttribute('aria-controls') ?? '')
  if (event.key !== 'Enter' || event.nativeEvent.isComposing || value.trim() === '' || list === null) return
  if (list.querySelector('[data-combobox-selected]') !== null) return
  const first = list.querySelector<HTMLElement>('[role=option]:not([data-combobox-disabled])')
  if (first === null) return
  event.preventDefault()
  first.click()
}
