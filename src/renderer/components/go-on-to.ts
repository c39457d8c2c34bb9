interface Options {
  /** Stands still, and is left all the same: the link that was followed. */
  readonly leaving?: Element | null
  readonly preventScroll?: boolean
}

/**
 * What one pressed is gone once it is done: the focus goes to what comes next as soon as it stands, and again when what
 * is fetched takes that away too; for two seconds at most, or until the person has moved.
 */
export const goOnTo = (next: () => HTMLElement | null, { leaving = null, preventScroll = false }: Options = {}) => {
  const pressed = document.activeElement
  const until = Date.now() + 2_000
  let given: HTMLElement | null = null
  const timer = setInterval(() => {
    const active = document.activeElement
    const moved = active !== document.body && active !== pressed && active !== given
    if (moved || Date.now() > until) return clearInterval(timer)
    if (active !== document.body && (active !== leaving || given !== null)) return
    given = next()
    given?.focus({ preventScroll })
  }, 40)
  return () => clearInterval(timer)
}

/** The first that stands, in the order of the selectors. */
export const firstOf = (...selectors: readonly string[]): HTMLElement | null =>
  selectors.map((selector) => document.querySelector<HTMLElement>(selector)).find((found) => found !== null) ?? null
