/** What one pressed is gone once it is done: the focus goes to what comes next, as soon as it stands, unless one has moved. */
export const goOnTo = (next: () => HTMLElement | null | undefined): void => {
  const pressed = document.activeElement
  const until = Date.now() + 2_000
  const timer = setInterval(() => {
    const isLost = document.activeElement === document.body
    if (isLost) next()?.focus()
    const moved = document.activeElement !== pressed && document.activeElement !== document.body
    if (moved || Date.now() > until) clearInterval(timer)
  }, 40)
}

/** The first that can take the focus, in the order of the selectors. */
export const firstOf = (...selectors: readonly string[]): HTMLElement | null =>
  selectors.map((selector) => document.querySelector<HTMLElement>(selector)).find((found) => found !== null) ?? null
