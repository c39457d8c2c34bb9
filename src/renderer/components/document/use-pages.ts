import { type RefObject, useEffect, useState } from 'react'
import { pageAt, pageCount } from './pages.ts'

export interface Pages {
  readonly count: number
  /** The page on which each heading of the document begins, in order. */
  readonly ofHeadings: readonly number[]
}

/** Measures the flow once it is laid out, and again when the document or the fonts change. */
export function usePages(flow: RefObject<HTMLElement | null>, document: unknown): Pages {
  const [pages, setPages] = useState<Pages>({ count: 1, ofHeadings: [] })
  // biome-ignore lint/correctness/useExhaustiveDependencies: another document is another layout
  useEffect(() => {
    const measure = () => {
      if (flow.current !== null) setPages(measured(flow.current))
    }
    measure()
    void window.document.fonts.ready.then(measure)
  }, [flow, document])
  return pages
}

const measured = (flow: HTMLElement): Pages => ({
  count: pageCount(flow.scrollWidth),
  ofHeadings: [...flow.querySelectorAll('[data-level]:is(h2, h3, h4, h5, h6)')].map((heading) => pageAt(heading, flow)),
})
