import type { PaletteResult } from './group-results.ts'

/** What the head of the page shown offers, as its own buttons do it. */
export const screenActions = (): readonly PaletteResult[] =>
  [...document.querySelectorAll<HTMLElement>('[data-page-actions] :is(button, a[href])')]
    .filter((one) => one.checkVisibility() && !one.matches(':disabled, [data-disabled], [aria-haspopup="listbox"]'))
    .flatMap((one, rank) => {
      const label = nameOf(one)
      if (label === '') return []
      return [{ id: `screen ${rank} ${label}`, icon: 'do', label, opens: { act: () => press(one) } } as const]
    })

const nameOf = (element: HTMLElement): string => (element.getAttribute('aria-label') ?? element.textContent).trim()

/** What it opens takes the focus from the button, as when it is pressed. */
const press = (element: HTMLElement): void => {
  element.focus()
  element.click()
}
