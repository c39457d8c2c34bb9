import { useEffect, useRef } from 'react'
import type { Saving } from './use-autosave.ts'
import { useHeld } from './use-held.ts'

/**
 * A choice shows at once, and the next one builds upon it: what is stored comes back only when nothing is being saved,
 * or when the choice was refused.
 */
export function useChosen<Value>(
  saved: Value,
  save: (value: Value) => Saving,
): readonly [Value, (value: Value) => void] {
  const field = useHeld(saved, () => false)
  /** A choice of which no answer is given stands until its value moves. */
  const unanswered = useRef(false)
  const read = JSON.stringify(saved)
  // biome-ignore lint/correctness/useExhaustiveDependencies: runs when the stored value moves, and only then
  useEffect(() => {
    if (unanswered.current) field.forget()
    unanswered.current = false
  }, [read])
  const choose = (value: Value) => {
    field.type(value)
    const saving = save(value)
    unanswered.current = saving === undefined
    if (saving !== undefined) field.send(() => saving, 'forget')
  }
  return [field.shown, choose]
}
