import { useRouterState } from '@tanstack/react-router'
import { useEffect, useRef } from 'react'
import { pageFailure } from '../../api/failures.ts'

/** When another screen opens, its title takes the focus: a screen reader begins there, and Tab goes on from it. */
export function useArrival(): void {
  // The match under the root: what opens beside a list, in the same screen, keeps it.
  const screen = useRouterState({ select: (state) => state.matches[1]?.id ?? state.location.pathname })
  const shown = useRef(screen)
  useEffect(() => {
    if (shown.current === screen) return
    shown.current = screen
    pageFailure.set(null)
    return whenTitleStands((title) => title.focus({ preventScroll: true }))
  }, [screen])
}

/** The title may come after the screen's data; give up after two seconds, or once the person has moved. */
function whenTitleStands(act: (title: HTMLElement) => void): () => void {
  const origin = document.activeElement
  const until = Date.now() + 2_000
  const timer = setInterval(() => {
    const title = document.getElementById('page-title')
    const moved = document.activeElement !== origin && document.activeElement !== document.body
    if (title !== null && !moved) act(title)
    if (title !== null || moved || Date.now() > until) clearInterval(timer)
  }, 40)
  return () => clearInterval(timer)
}
