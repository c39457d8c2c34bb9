/** Gives the focus to the words one looks for: what takes a filter away goes away with it. */
export const focusSearch = (): void => document.querySelector<HTMLElement>('search[aria-label=Filtres] input')?.focus()
