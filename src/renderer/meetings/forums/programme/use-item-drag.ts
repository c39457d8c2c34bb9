import { type PointerEvent as ReactPointerEvent, type RefObject, useEffect, useRef } from 'react'
import { hoursOf, isOpenAllAlong, type ProgrammeLine } from '#shared/records/meetings/programme-item/programme-line.ts'
import type { ProgrammeRoom } from '#shared/records/records.ts'
import { knownCode } from '#shared/text/newer.ts'
import { at, usualMinutes } from './placing.ts'
import { type ProgrammeScale, stepMinutes } from './programme-scale.ts'
import type { Placing } from './use-placing.ts'

interface Ground {
  readonly rooms: readonly ProgrammeRoom[]
  readonly scale: ProgrammeScale
  readonly placing: Placing
  /** The part of the grid where hours run. */
  readonly field: RefObject<HTMLElement | null>
}

/** Pixels before a press is a move. */
const threshold = 5

export type StartDrag = (line: ProgrammeLine) => (event: ReactPointerEvent) => void

/**
 * Begins a move by the pointer: over the grid, what is held follows it by steps of five minutes, and is put where it is
 * let go. Held by the whole editor: a button may leave its list for the grid on the way.
 */
export function useItemDrag(ground: Ground): StartDrag {
  const latest = useRef(ground)
  useEffect(() => {
    latest.current = ground
  })
  return (line) =>
    ({ button, isPrimary, clientX, clientY, currentTarget }) => {
      if (button !== 0 || !isPrimary) return
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
        const { placing } = latest.current
        if (!moving && Math.hypot(event.clientX - clientX, event.clientY - clientY) < threshold) return
        if (!moving) placing.take(line)
        else tryUnder(line, latest.current, { event, grabbed })
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

interface Pointed {
  readonly event: PointerEvent
  /** How far below its top it was pressed. */
  readonly grabbed: number
}

const tryUnder = (line: ProgrammeLine, { rooms, scale, placing, field }: Ground, { event, grabbed }: Pointed): void => {
  const box = field.current?.getBoundingClientRect()
  if (box === undefined || rooms.length === 0 || event.clientX < box.left || event.clientX > box.right) return
  const room = rooms[Math.min(rooms.length - 1, Math.floor(((event.clientX - box.left) / box.width) * rooms.length))]
  if (room === undefined) return
  if (isOpenAllAlong(line.item)) {
    placing.tryAt({ room: room.id, startsAt: null, endsAt: null })
    return
  }
  const [from, to] = hoursOf(line.item) ?? [0, usualMinutes[knownCode(line.item.kind) ?? 'workshop']]
  const share = (event.clientY - grabbed - box.top) / box.height
  const minute = Math.round((scale.from + share * (scale.to - scale.from)) / stepMinutes) * stepMinutes
  placing.tryAt(at(room.id, Math.max(scale.from, minute), to - from))
}
