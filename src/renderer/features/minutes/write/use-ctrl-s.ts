import { useEffect } from 'react'
import { useWriting } from '../saving/writing.tsx'

/** Ctrl S writes now what waits, instead of saving the page as a file. */
export function useCtrlS(): void {
  const { queue } = useWriting()
  useEffect(() => {
    const hear = (event: KeyboardEvent) => {
      const chord = (event.ctrlKey || event.metaKey) && !event.altKey && event.key.toLowerCase() === 's'
      if (!chord) return
      event.preventDefault()
      void queue.flush()
    }
    window.addEventListener('keydown', hear)
    return () => window.removeEventListener('keydown', hear)
  }, [queue])
}
