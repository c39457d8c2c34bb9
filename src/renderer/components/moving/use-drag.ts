import { type PointerEvent as ReactPointerEvent, type RefObject, useEffect, useRef } from 'react'
import type { RowId } from '#shared/kernel/ids.ts'
import type { Moving } from './use-moving.ts'

interface Dragged {
  readonly id: RowId
  readonly name: string
  readonly moving: Moving
  readonly list: RefObject<HTMLOListElement | null>
}

/** Begins a move by the pointer: the row follows it from place to place and is put where it is let go. */
export function useDrag(dragged: Dragged): (event: ReactPointerEvent) => void {
  const latest = useRef(dragged)
  useEffect(() => {
    latest.current = dragged
  })
  return ({ button, isPrimary }) => {
    if (button !== 0 || !isPrimary) return
    const { id, name, moving } = latest.current
    // Heard on the whole document: the row itself is taken out and put back as the order moves.
    const ending = new AbortController()
    const { signal } = ending
    const end = (act: () => void) => () => {
      ending.abort()
      act()
    }
    moving.take(id, name)
    document.addEventListener('pointermove', ({ clientY }) => follow(latest.current, clientY), { signal })
    document.addEventListener(
      'pointerup',
      end(() => latest.current.moving.put(name)),
      { signal },
    )
    document.addEventListener(
      'pointercancel',
      end(() => latest.current.moving.leave(name)),
      { signal },
    )
  }
}

const follow = ({ id, name, moving, list }: Dragged, y: number): void => {
  const rows = [...(list.current?.querySelectorAll('[data-point]') ?? [])].map((row) => row.getBoundingClientRect())
  const from = moving.order.indexOf(id)
  const own = rows[from]
  if (own === undefined || (y >= own.top && y <= own.bottom)) return
  const step = y < own.top ? -1 : 1
  const next = rows[from + step]
  // Past the middle of the neighbour, so that rows of different heights do not change places back and forth.
  const past = next !== undefined && (step < 0 ? y < next.top + next.height / 2 : y > next.top + next.height / 2)
  if (past) moving.step(step, name)
}
