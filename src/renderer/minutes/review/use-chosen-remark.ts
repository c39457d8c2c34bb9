import { useEffect, useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import type { Remark } from '#shared/records/minutes/remark.ts'
import type { PaneTab } from '../write/Panes.tsx'
import { focusTitle, markId } from './remark-focus.ts'
import type { Placed } from './use-places.ts'

interface Situation {
  readonly remarks: readonly Remark[]
  readonly placed: Placed
  /** How many there are. */
  readonly pages: number
  readonly setTab: (tab: PaneTab) => void
}

/** The remark looked at and the page shown: choosing one turns to its page; Entrée goes there and comes back. */
export function useChosenRemark({ remarks, placed, pages, setTab }: Situation) {
  const [at, setAt] = useState(0)
  const [page, setPage] = useState(1)
  const chosen = remarks[Math.min(at, remarks.length - 1)] ?? null
  const itsPage = placed.get(chosen?.key ?? '')?.[0]?.page
  useEffect(() => {
    if (itsPage !== undefined) setPage(itsPage)
  }, [itsPage])

  const indexOf = (key: string) => remarks.findIndex((remark) => remark.key === key)
  const choose = (key: string) => {
    setAt(indexOf(key))
    const turned = placed.get(key)?.[0]?.page
    if (turned !== undefined) setPage(turned)
  }
  return {
    chosen,
    page: Math.min(page, pages),
    showPage: (next: number) => setPage(Math.min(pages, Math.max(1, next))),
    choose,
    goTo: (key: string) => {
      flushSync(() => {
        choose(key)
        setTab('centre')
      })
      document.getElementById(markId(indexOf(key) + 1))?.focus()
    },
    goBack: (key: string) => {
      setAt(indexOf(key))
      setTab('side')
      focusTitle(indexOf(key) + 1)
    },
    onSettled: useFocusOnNext(remarks, at),
  }
}

/** Once the list is read again without what was settled, the focus goes to what takes its place, else to the title. */
function useFocusOnNext(remarks: readonly Remark[], at: number): () => void {
  const settled = useRef(false)
  // biome-ignore lint/correctness/useExhaustiveDependencies: only another list tells that it was settled
  useEffect(() => {
    if (!settled.current) return
    settled.current = false
    if (remarks.length === 0) document.getElementById('page-title')?.focus()
    else focusTitle(Math.min(at, remarks.length - 1) + 1)
  }, [remarks])
  return () => {
    settled.current = true
  }
}
