import { type RefObject, useEffect } from 'react'

/** 1, 2, 3… choose a version of the point shown, wherever the focus is; not while something is typed. */
export function useVersionKeys(form: RefObject<HTMLFormElement | null>): void {
  useEffect(() => {
    const hear = (event: KeyboardEvent) => {
      const digit = digitOf(event)
      if (digit === null || isTyping(event)) return
      const radio = form.current?.querySelectorAll<HTMLInputElement>('input[data-version]')[digit - 1]
      if (radio === undefined) return
      event.preventDefault()
      radio.click()
      radio.focus()
    }
    window.addEventListener('keydown', hear)
    return () => window.removeEventListener('keydown', hear)
  }, [form])
}

/** By its place: French keyboards write « & » with the key 1. */
const digitOf = ({ code }: KeyboardEvent): number | null => {
  const digit = /^(?:Digit|Numpad)([1-9])$/.exec(code)?.[1]
  return digit === undefined ? null : Number(digit)
}

/** Not for keys meant for something else: a text, a dialog, a shortcut. */
export const isTyping = (event: KeyboardEvent): boolean =>
  event.ctrlKey ||
  event.metaKey ||
  event.altKey ||
  (event.target instanceof Element &&
    event.target.closest('input:not([type=radio]), select, textarea, [contenteditable=true], [role=dialog]') !== null)
