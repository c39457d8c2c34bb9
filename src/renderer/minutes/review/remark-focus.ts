/** Where the focus goes between a remark of the list and its mark on the page. Both are called by their number. */
export const titleId = (number: number): string => `review-remark-${number}`

export const markId = (number: number): string => `review-mark-${number}`

/** Once the list is drawn: its titles are numbered anew when one goes. */
export const focusTitle = (number: number): void => {
  requestAnimationFrame(() => document.getElementById(titleId(number))?.focus())
}
