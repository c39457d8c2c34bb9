import { type PointerEvent as ReactPointerEvent, type RefObject, useEffect, useRef } from 'react'
import { hoursOf, isOpenAllAlong, type ProgrammeLine } from '#shared/domain/programme-item/programme-line.ts'
import type { ProgrammeRoom } from '#shared/domain/records.ts'
import { at, usualMinutes } from './placing.ts'
import { type ProgrammeScale, stepMinutes } from './programme-scale.ts'
import type { Placing } from './use-placing.ts'

interface Dragged {
  readonly line: ProgrammeLine
  readonly rooms: readonly ProgrammeRoom[]
  readonly scale: ProgrammeScale
  readonly placing: Placing
  /** The part of the grid where hours run. */
  readonly field: RefObject<HTMLElement | null>
}

/** Pixels before a press is a move. */
const threshold = 5

/** Begins a move by the pointer: over the grid, what is held follows it by steps of five minutes, and is put where it is let go. */
export function useItemDrag(dragged: Dragged): (event: ReactPointerEvent) => void {
  const latest = useRef(dragged)
  useEffect(() => {
    latest.current = dragged
  })
  return ({ button, isPrimary, clientX, clientY, currentTarget }) => {
    if (button !== 0 || !isPrimary) return
    // Heard on the whole document: what is held may leave its list for the grid.
    const ending = new AbortController()
    const { signal } = ending
    const grabbed = clientY - currentTarget.getBoundingClientRect().top
    let moving = false
    const end = (act: () => void) => () => {
      ending.abort()
      if (!moving) return
      swallowClick()
      act()
    }
    const follow = (event: PointerEvent) => {
      const { line, placing } = latest.current
      if (!moving && Math.hypot(event.clientX - clientX, event.clientY - clientY) < threshold) return
      if (!moving) placing.take(line)
      else tryUnder(latest.current, event, grabbed)
      moving = true
    }
    document.addEventListener('pointermove', follow, { signal })
    document.addEventListener(
      'pointerup',
      end(() => latest.current.placing.put(true)),
      { signal },
    )
    document.addEventListener(
      'pointercancel',
      end(() => latest.current.placing.leave()),
      { signal },
    )
  }
}

/** Letting go is also a click for the browser: it opens nothing. */
const swallowClick = (): void => {
  const heard = new AbortController()
  const swallow = (event: Event) => event.stopPropagation()
  document.addEventListener('click', swallow, { capture: true, signal: heard.signal })
  setTimeout(() => heard.abort())
}

const tryUnder = ({ line, rooms, scale, placing, field }: Dragged, event: PointerEvent, grabbed: number): void => {
  const box = field.current?.getBoundingClientRect()
  if (box === undefined || rooms.length === 0 || event.clientX < box.left || event.clientX > box.right) return
  const room = rooms[Math.min(rooms.length - 1, Math.floor(((event.clientX - box.left) / box.width) * rooms.length))]
  if (room === undefined) return
  if (isOpenAllAlong(line.item)) {
    placing.tryAt({ room: room.id, startsAt: null, endsAt: null })
    return
  }
  const [from, to] = hoursOf(line.item) ?? [0, usualMinutes[line.item.kind ?? 'workshop']]
  const share = (event.clientY - grabbed - box.top) / box.height
  const minute = Math.round((scale.from + share * (scale.to - scale.from)) / stepMinutes) * stepMinutes
  placing.tryAt(at(room.id, Math.max(scale.from, minute), to - from))
}
