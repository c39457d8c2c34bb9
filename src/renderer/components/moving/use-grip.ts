import { type FocusEvent, type KeyboardEvent, useLayoutEffect, useRef } from 'react'
import type { RowId } from '#shared/kernel/ids.ts'
import { movingKey } from './moving-key.ts'
import type { Moving } from './use-moving.ts'

export interface Held {
  readonly id: RowId
  readonly name: string
  readonly moving: Moving
  readonly onRemove: () => void
}

/** What makes of a button the grip of a row, for the keyboard: Espace takes, arrows move, Entrée puts, Échap leaves. */
export function useGrip({ id, name, moving, onRemove }: Held) {
  const ref = useRef<HTMLButtonElement>(null)
  const taken = moving.taken === id
  // The row moves in the page with each step, and the browser then takes the focus from its grip.
  // biome-ignore lint/correctness/useExhaustiveDependencies: runs when the order moves, and only then
  useLayoutEffect(() => {
    if (taken) ref.current?.focus()
  }, [moving.order, taken])
  return {
    ref,
    type: 'button',
    'aria-label': `Déplacer, ${name}`,
    'aria-pressed': taken,
    onKeyDown: (event: KeyboardEvent) => {
      const act = gripKey(event.key, taken, { id, name, moving, onRemove })
      if (act === null) return
      event.preventDefault()
      event.stopPropagation()
      act()
    },
    onBlur: (event: FocusEvent) => {
      if (taken && event.relatedTarget !== null) moving.leave(name)
    },
  } as const
}

/** What a key does on the grip; `null` when it is not the grip's. */
const gripKey = (key: string, taken: boolean, { id, name, moving, onRemove }: Held): (() => void) | null => {
  if (taken) return movingKey(key, name, moving)
  if (key === ' ' || key === 'Enter') return () => moving.take(id, name)
  return key === 'Delete' ? onRemove : null
}
