import { useEffect, useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import type { RowId } from '#shared/kernel/ids.ts'
import type { Remark, RemarkPlace } from '#shared/records/minutes/remark.ts'
import { whenShown } from '../page/when-shown.ts'
import type { PaneTab } from '../write/Panes.tsx'
import { enterPlace } from './enter-place.ts'
import { rangeOf, wordsOf } from './find-place.ts'
import { focusTitle, markId } from './remark-focus.ts'
import { sectionOf } from './use-places.ts'

interface Situation {
  readonly remarks: readonly Remark[]
  readonly page: HTMLElement | null
  /** Brings a section on screen, with its editors. */
  readonly show: (section: RowId) => void
  readonly setTab: (tab: PaneTab) => void
}

/** The remark looked at: choosing one brings its words on screen; Entrée goes there and comes back; its verb enters them. */
export function useChosenRemark({ remarks, page, show, setTab }: Situation) {
  const [at, setAt] = useState(0)
  const chosen = remarks[Math.min(at, remarks.length - 1)] ?? null
  const indexOf = (key: string) => remarks.findIndex((remark) => remark.key === key)
  const choose = (key: string) => {
    setAt(indexOf(key))
    const place = remarks[indexOf(key)]?.places[0]
    if (page === null || place === undefined) return
    bring(page, place)
    // The sections around take their editors, and their heights.
    whenShown(() => bring(page, place))
  }
  return {
    chosen,
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
    enter: ({ key, code, places: [place] }: Remark) => {
      if (place?.section == null) return
      const { section } = place
      flushSync(() => {
        setAt(indexOf(key))
        setTab('centre')
        show(section)
      })
      whenShown(() => enterWhenRead(page, place, code === 'empty-sections'))
    },
    onSettled: useFocusOnNext(remarks, at),
  }
}

const bring = (page: HTMLElement, place: RemarkPlace): void => {
  const section = sectionOf(page, place)
  const start = section === null ? null : rangeOf(place, section).startContainer
  const element = start instanceof Element ? start : start?.parentElement
  element?.scrollIntoView({ block: 'center' })
}

/** What a list holds is read a moment after its section is shown. */
const mostLooks = 20
const lookMilliseconds = 100

const enterWhenRead = (page: HTMLElement | null, place: RemarkPlace, isLacking: boolean, looks = mostLooks): void => {
  const section = page === null ? null : sectionOf(page, place)
  if (section === null) return
  const words = wordsOf(place, section)
  if (words === null && place.quote !== null && looks > 0)
    setTimeout(() => enterWhenRead(page, place, isLacking, looks - 1), lookMilliseconds)
  else enterPlace(words ?? rangeOf(place, section), isLacking)
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
