import { useEffect } from 'react'
import { keysOpened } from '../components/keys/keys-opened.ts'
import { useUndo } from '../components/use-undo.ts'
import { isWriting } from '../components/writing.ts'
import { focusNextZone } from './zones.ts'

/** Keys that work on every screen. The browser's own F1 and F6 never act. Ctrl K belongs to the palette. */
export function useGlobalKeys(): void {
  const { undo, redo } = useUndo()
  useEffect(() => {
    const hear = (event: KeyboardEvent) => {
      const act = globalAction(event, { undo, redo })
      if (act === null) return
      event.preventDefault()
      act()
    }
    window.addEventListener('keydown', hear)
    return () => window.removeEventListener('keydown', hear)
  })
}

interface Undo {
  readonly undo: () => void
  readonly redo: () => void
}

function globalAction(event: KeyboardEvent, { undo, redo }: Undo): (() => void) | null {
  if (event.key === 'F1') return () => keysOpened.set(true)
  if (event.key === 'F6') return () => focusNextZone(event.shiftKey ? -1 : 1)
  const chord = (event.ctrlKey || event.metaKey) && !event.altKey
  // A text field undoes its own typing; the espace's undo is for what is saved.
  if (!chord || isWriting(event.target)) return null
  if (event.key.toLowerCase() === 'z') return event.shiftKey ? redo : undo
  return event.key.toLowerCase() === 'y' ? redo : null
}
