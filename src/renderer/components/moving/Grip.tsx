import { IconGripVertical } from '@tabler/icons-react'
import { type FocusEvent, type KeyboardEvent, type RefObject, useLayoutEffect, useRef } from 'react'
import type { RowId } from '#shared/kernel/ids.ts'
import classes from './moving.module.css'
import { movingKey } from './moving-key.ts'
import { useDrag } from './use-drag.ts'
import type { Moving } from './use-moving.ts'

interface Props {
  readonly id: RowId
  readonly name: string
  readonly moving: Moving
  readonly list: RefObject<HTMLOListElement | null>
  readonly onRemove: () => void
}

/** Where a row is held, by the pointer or by the keyboard: Espace takes, arrows move, Entrée puts, Échap leaves. */
export function Grip({ id, name, moving, list, onRemove }: Props) {
  const button = useRef<HTMLButtonElement>(null)
  const taken = moving.taken === id
  const startDrag = useDrag({ id, name, moving, list })
  // The row moves in the page with each step, and the browser then takes the focus from its grip.
  // biome-ignore lint/correctness/useExhaustiveDependencies: runs when the order moves, and only then
  useLayoutEffect(() => {
    if (taken) button.current?.focus()
  }, [moving.order, taken])

  const hear = (event: KeyboardEvent) => {
    const act = gripKey(event.key, taken, { id, name, moving, onRemove })
    if (act === null) return
    event.preventDefault()
    event.stopPropagation()
    act()
  }
  const left = (event: FocusEvent) => {
    if (taken && event.relatedTarget !== null) moving.leave(name)
  }
  return (
    <button
      ref={button}
      type="button"
      className={classes.grip}
      aria-label={`Déplacer, ${name}`}
      aria-pressed={taken}
      onKeyDown={hear}
      onBlur={left}
      onPointerDown={startDrag}
    >
      <IconGripVertical size={16} stroke={1.6} aria-hidden="true" />
    </button>
  )
}

type Situation = Pick<Props, 'id' | 'name' | 'moving' | 'onRemove'>

/** What a key does on the grip; `null` when it is not the grip's. */
const gripKey = (key: string, taken: boolean, { id, name, moving, onRemove }: Situation): (() => void) | null => {
  if (taken) return movingKey(key, name, moving)
  if (key === ' ' || key === 'Enter') return () => moving.take(id, name)
  return key === 'Delete' ? onRemove : null
}
