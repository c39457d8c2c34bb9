import { useEffect } from 'react'
import type { KeyHint } from '../KeyHints.tsx'

export const fullScreenKey: KeyHint = { keys: ['P'], does: 'plein écran' }

/** P fills the screen, or gives it back. */
export function useFullScreenKey(): void {
  useEffect(() => {
    const hear = (event: KeyboardEvent) => {
      if (event.key.toLowerCase() !== 'p' || event.ctrlKey || event.metaKey || event.altKey) return
      event.preventDefault()
      // The browser may refuse: the wall then stays as large as its window.
      const asked =
        document.fullscreenElement === null ? document.documentElement.requestFullscreen() : document.exitFullscreen()
      asked.catch(() => undefined)
    }
    window.addEventListener('keydown', hear)
    return () => window.removeEventListener('keydown', hear)
  }, [])
}
