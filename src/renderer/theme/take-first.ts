import type { KeyboardEvent } from 'react'

/**
 * Entrée takes what is offered first of the words that were typed, though the list takes nothing itself: where it comes after
 * them, on a slow computer, it highlights none, and where it has just opened it believes that none is. The form would be sent
 * without it.
 */
export const takeFirst = ({ currentTarget: field, key, nativeEvent }: KeyboardEvent<HTMLInputElement>): void => {
  if (key !== 'Enter' || nativeEvent.isComposing || field.value.trim() === '') return
  // Once the list has heard the key, and before the form does.
  queueMicrotask(() => {
    const list = listOf(field)
    if (nativeEvent.defaultPrevented || list === null || !list.checkVisibility()) return
    const offered = (state: string): HTMLElement | null => list.querySelector<HTMLElement>(`[role=option]${state}`)
    // Opened on what is chosen, with nothing typed since: that is what it offers.
    const chosen = offered('[data-combobox-active]')
    const kept = chosen?.textContent === field.value ? chosen : null
    const taken = offered('[data-combobox-selected]') ?? kept ?? offered(':not([data-combobox-disabled])')
    if (taken === null) return
    nativeEvent.preventDefault()
    taken.click()
  })
}

/**
 * By its label as well: a list that has just opened is not named by its field until that is drawn again. One that is closed
 * stays on the page, hidden.
 */
const listOf = (field: HTMLInputElement): HTMLElement | null =>
  document.getElementById(field.getAttribute('aria-controls') ?? '') ??
  document.querySelector<HTMLElement>(`[role=listbox][aria-labelledby="${CSS.escape(field.id)}-label"]`)
