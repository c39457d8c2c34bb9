import { foundInPage } from '../find/found-in-page.ts'

/** How long what was found stays marked, and how long the page is waited for, in milliseconds. */
const [marked, waited] = [4_000, 6_000] as const

let stop = (): void => {}

/** On the page that was just gone to, brings what was found in sight, and marks it a moment. @param passages the longest first */
export const showWords = (passages: readonly string[]): void => {
  stop()
  const until = Date.now() + waited
  const timers = new Set<ReturnType<typeof setTimeout>>()
  const later = (work: () => void, delay: number): void => {
    timers.add(setTimeout(work, delay))
  }
  const end = (): void => {
    for (const timer of timers) clearTimeout(timer)
    CSS.highlights.delete('on-page-here')
    for (const type of left) window.removeEventListener(type, end, true)
  }
  stop = end
  for (const type of left) window.addEventListener(type, end, { capture: true, once: true })
  const look = (): void => {
    const [found] = passages.flatMap((words) => foundInPage(words).slice(0, 1))
    if (found === undefined) {
      if (Date.now() < until) later(look, 100)
      return
    }
    const element = found.kind === 'text' ? found.range.startContainer.parentElement : found.field
    element?.scrollIntoView({ block: 'center' })
    if (found.kind === 'text') CSS.highlights.set('on-page-here', new Highlight(found.range))
    later(end, marked)
  }
  // The page that is left still stands at first.
  later(look, 100)
}

/** Whoever goes on with their work knows where they are. */
const left = ['keydown', 'pointerdown'] as const
