interface Options {
  /** Stands still, and is left all the same: the link that was followed. */
  readonly leaving?: Element | null
  readonly preventScroll?: boolean
}

/**
 * What one pressed is gone once it is done: the focus goes to what comes next as soon as it stands, and again when what
 * is fetched takes that away too; until the person has moved or pressed elsewhere, for ten seconds at most: a busy
 * computer reads again in more than two.
 */
export const goOnTo = (next: () => HTMLElement | null, { leaving = null, preventScroll = false }: Options = {}) => {
  const pressed = document.activeElement
  const until = Date.now() + 10_000
  let given: HTMLElement | null = null
  const stop = () => {
    clearInterval(timer)
    document.removeEventListener('keydown', hear, true)
    document.removeEventListener('pointerdown', stop, true)
  }
  // One may come to the end of the page between two looks, where nothing has the focus.
  const hear = ({ key }: KeyboardEvent) => {
    if (key === 'Tab') stop()
  }
  document.addEventListener('keydown', hear, true)
  document.addEventListener('pointerdown', stop, true)
  const timer = setInterval(() => {
    const active = document.activeElement
    const moved = active !== document.body && active !== pressed && active !== given
    if (moved || Date.now() > until) return stop()
    if (active !== document.body && (active !== leaving || given !== null)) return
    given = next()
    given?.focus({ preventScroll })
  }, 40)
  return stop
}

/** The first that stands, in the order of the selectors. */
export const firstOf = (...selectors: readonly string[]): HTMLElement | null =>
  selectors.map((selector) => document.querySelector<HTMLElement>(selector)).find((found) => found !== null) ?? null
