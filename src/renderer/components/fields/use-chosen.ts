import { useEffect, useRef, useState } from 'react'
import type { Saving } from './use-autosave.ts'

/**
 * A choice shows at once, and the next one builds upon it: what is stored comes back only when nothing is being saved,
 * or when the choice was refused.
 */
export function useChosen<Value>(
  saved: Value,
  save: (value: Value) => Saving,
): readonly [Value, (value: Value) => void] {
  const [chosen, setChosen] = useState<{ readonly value: Value } | null>(null)
  const saving = useRef(0)
  const stored = JSON.stringify(saved)
  // biome-ignore lint/correctness/useExhaustiveDependencies: runs when the stored value moves, and only then
  useEffect(() => {
    if (saving.current === 0) setChosen(null)
  }, [stored])
  const choose = (value: Value) => {
    setChosen({ value })
    saving.current += 1
    void Promise.resolve(save(value)).then((outcome) => {
      saving.current -= 1
      if (outcome === false) setChosen(null)
    })
  }
  return [chosen === null ? saved : chosen.value, choose]
}
