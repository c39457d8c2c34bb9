import { useEffect } from 'react'
import type { PlacedWords } from './use-places.ts'

/** Tints the words of the chosen remark on the page, without a change to the page (`::highlight(remark)`). */
export function useHighlight(words: readonly PlacedWords[]): void {
  useEffect(() => {
    CSS.highlights.set('remark', new Highlight(...words.map(({ range }) => range)))
    return () => {
      CSS.highlights.delete('remark')
    }
  }, [words])
}
