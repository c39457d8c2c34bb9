import { type RefObject, useEffect, useState } from 'react'
import { flushSync } from 'react-dom'

interface Near {
  readonly has: (id: string) => boolean
  /** Gives its editors to a section that one enters before the page has heard that it is on screen. */
  readonly take: (id: string) => void
}

/**
 * The sections that are on screen, or one screen away: they alone have editors, so that long minutes are as light as
 * short ones. One that is being written stays, wherever one scrolls.
 * @param sections all of them: others are watched when they change
 */
export function useNear(desk: RefObject<HTMLElement | null>, sections: string): Near {
  const [near, setNear] = useState<ReadonlySet<string>>(new Set())
  // biome-ignore lint/correctness/useExhaustiveDependencies: other sections are other elements
  useEffect(() => {
    const observer = new IntersectionObserver((seen) => setNear((since) => nearNow(since, seen)), {
      root: desk.current,
      rootMargin: '100% 0px',
    })
    for (const section of desk.current?.querySelectorAll('[data-section]') ?? []) observer.observe(section)
    return () => observer.disconnect()
  }, [desk, sections])
  return { has: (id) => near.has(id), take: (id) => flushSync(() => setNear((since) => new Set(since).add(id))) }
}

const nearNow = (since: ReadonlySet<string>, seen: readonly IntersectionObserverEntry[]): ReadonlySet<string> => {
  const near = new Set(since)
  for (const { target, isIntersecting } of seen) {
    const id = (target as HTMLElement).dataset.section ?? ''
    if (isIntersecting) near.add(id)
    else if (!target.contains(document.activeElement)) near.delete(id)
  }
  return near
}
