import { tellPlainly } from '../../components/tell-done.tsx'
import { quoted } from '../../words/spaces.ts'
import { type FoundInPage, foundInPage } from '../find/found-in-page.ts'

/** How long what was found stays marked, and how long the page is waited for, in milliseconds. */
const [marked, waited] = [4_000, 6_000] as const

let stop = (): void => {}

/**
 * On the page that was just gone to, brings what was found in sight, and marks it a moment; tells it where it is not there.
 * @param passages the longest first
 */
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
    const found = passages.map(placeOf).find((place) => place !== undefined)
    if (found === undefined) {
      if (Date.now() < until || isReading()) later(look, 100)
      else tellMissed(passages)
      return
    }
    const element = found.kind === 'text' ? found.range.startContainer.parentElement : found.field
    element?.scrollIntoView({ block: 'center' })
    if (found.kind === 'text') CSS.highlights.set('on-page-here', new Highlight(found.range))
    later(end, marked)
  }
  // It may be drawn a moment after it is gone to.
  later(look, 100)
}

/** In what the page says, beside the bar: where the words stand alone, else where they first do. */
const placeOf = (words: string): FoundInPage | undefined => {
  const found = foundInPage(words, document.querySelector('main') ?? document.body)
  return found.find(({ alone }) => alone) ?? found[0]
}

const isReading = (): boolean => document.querySelector('main [aria-busy=true]') !== null

const tellMissed = (passages: readonly string[]): void =>
  tellPlainly(
    `${quoted(passages.at(-1) ?? '')} ne se voit pas sur cette page\u00a0: un filtre ou une partie repliée le cache peut-être.`,
  )

/** Whoever goes on with their work knows where they are. */
const left = ['keydown', 'pointerdown'] as const
