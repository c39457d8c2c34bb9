import { useEffect, useRef } from 'react'

const pauseMilliseconds = 120

/** Looks at the page, and again at each pause in what changes in it: words, sections that take their editors, widths. */
export function usePageChanges(page: HTMLElement | null, look: (page: HTMLElement) => void): void {
  const latest = useRef(look)
  latest.current = look
  useEffect(() => {
    if (page === null) return
    let timer: ReturnType<typeof setTimeout> | undefined
    const soon = () => {
      clearTimeout(timer)
      timer = setTimeout(() => latest.current(page), pauseMilliseconds)
    }
    // What is drawn over the page, from what was seen of it, is not of it.
    const isOfPage = ({ target }: MutationRecord) =>
      !(target instanceof Element) || target.closest('[data-marks]') === null
    const changes = new MutationObserver((made) => made.some(isOfPage) && soon())
    changes.observe(page, { childList: true, characterData: true, subtree: true })
    const sizes = new ResizeObserver(soon)
    sizes.observe(page)
    return () => {
      clearTimeout(timer)
      changes.disconnect()
      sizes.disconnect()
    }
  }, [page])
}
