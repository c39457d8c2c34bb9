import type { RowId } from '#shared/kernel/ids.ts'
import type { Attaching } from './use-attaching.ts'

interface Dragged {
  readonly id: RowId
  readonly name: string
  /** As it is now: what is heard later acts on what is shown then. */
  readonly attaching: () => Attaching
}

/** So far does a pointer go by itself when one only clicks. */
const startsAfter = 5

/** Follows the pointer from row to row until it is let go: the formulation is put in the row under it. Échap leaves it. */
export const dragAmongRows = ({ id, name, attaching }: Dragged, x: number, y: number): void => {
  const ending = new AbortController()
  const { signal } = ending
  const move = ({ clientX, clientY }: globalThis.PointerEvent): void => {
    const { moving, target } = attaching()
    if (moving.taken !== id) {
      if (Math.hypot(clientX - x, clientY - y) > startsAfter) moving.take(id, name)
      return
    }
    const row = rowAt(clientX, clientY)
    if (row !== null && target !== null && row !== target) moving.step(row - target, name)
  }
  const end = (act: (attaching: Attaching) => void) => () => {
    ending.abort()
    const now = attaching()
    if (now.moving.taken === id) act(now)
  }
  document.addEventListener('pointermove', move, { signal })
  document.addEventListener(
    'pointerup',
    end(({ moving }) => moving.put(name)),
    { signal },
  )
  document.addEventListener(
    'pointercancel',
    end(({ moving }) => moving.leave(name)),
    { signal },
  )
}

/** The rank of the row under a point of the window. */
const rowAt = (x: number, y: number): number | null => {
  const row = document.elementsFromPoint(x, y).flatMap((one) => one.closest<HTMLElement>('[data-row]') ?? [])[0]
  return row === undefined ? null : Number(row.dataset.row)
}
