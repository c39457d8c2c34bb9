import { useRouterState } from '@tanstack/react-router'
import { useEffect, useRef } from 'react'
import { pageFailure } from '../../api/failures.ts'
import { firstOf, goOnTo } from '../go-on-to.ts'

/** When another screen opens, its title takes the focus: a screen reader begins there, and Tab goes on from it. */
export function useArrival(): void {
  // The match under the root: what opens beside a list, in the same screen, keeps it.
  const screen = useRouterState({ select: (state) => state.matches[1]?.id ?? state.location.pathname })
  const shown = useRef(screen)
  useEffect(() => {
    if (shown.current === screen) return
    shown.current = screen
    pageFailure.set(null)
    return goOnTo(() => firstOf('#page-title'), { leaving: document.activeElement, preventScroll: true })
  }, [screen])
}
