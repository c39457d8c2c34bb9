import { type KeyboardEvent, useRef } from 'react'
import { useUndo } from './use-undo.ts'

/** In a field that becomes empty with each gesture, « Ctrl Z » is for the last gesture until something is typed again. */
export function useUndoInField(): {
  /** Something was typed; or what was typed became a gesture. */
  readonly note: (typed: boolean) => void
  /** @returns whether the key was for the gesture, and is not for the text */
  readonly hear: (event: KeyboardEvent) => boolean
} {
  const typedSince = useRef(false)
  const { undo } = useUndo()
  return {
    note: (typed) => {
      typedSince.current = typed
    },
    hear: ({ key, ctrlKey, metaKey }) => {
      if (key.toLowerCase() !== 'z' || !(ctrlKey || metaKey) || typedSince.current) return false
      undo()
      return true
    },
  }
}
