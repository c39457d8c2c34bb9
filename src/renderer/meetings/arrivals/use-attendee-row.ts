import { type KeyboardEvent, useRef, useState } from 'react'
import type { Attendance } from '#shared/records/records.ts'
import { type AttendeeDeed, deedOf, focusNextRow, moveAmongRows } from './attendee-keys.ts'
import type { AttendeeDeeds } from './use-attendee.ts'
import type { Who } from './WhoField.tsx'

/** What a row unfolds under itself. */
export type Unfolded = 'represent' | 'edit' | null

interface Options {
  /** Who is noted present comes in now, and may leave now: the meeting goes on while it is told. */
  readonly timed: boolean
  /** Its rows keep their places, whatever is said of them. */
  readonly isSheet: boolean
}

/** One row of a list of people: its keys, its menu, and what it unfolds. */
export function useAttendeeRow(attendance: Attendance, deeds: AttendeeDeeds, { timed, isSheet }: Options) {
  const row = useRef<HTMLButtonElement>(null)
  const [unfolded, unfold] = useState<Unfolded>(null)
  const canLeave = timed || attendance.leftAt !== null

  const act = (deed: AttendeeDeed) => {
    switch (deed.kind) {
      case 'status':
        return deeds.setStatus(attendance, deed.status, timed)
      case 'part':
        return deeds.togglePart(attendance, deed.part)
      case 'left':
        return canLeave ? deeds.toggleLeft(attendance) : undefined
      case 'remove':
        return deeds.remove(attendance)
      case 'represent':
      case 'edit':
        return unfold(unfolded === deed.kind ? null : deed.kind)
    }
  }
  /** By its key, on the row or in its menu. */
  const press = (deed: AttendeeDeed) => {
    // The row may go to another part of the list, or away: the one after it takes the focus while it still stands.
    if (row.current !== null && (deed.kind === 'status' || deed.kind === 'remove'))
      focusNextRow(row.current, isSheet && deed.kind !== 'remove')
    act(deed)
  }
  const onKeyDown = (event: KeyboardEvent<HTMLButtonElement>) => {
    const deed = deedOf(event)
    if (deed === null && !moveAmongRows(event.currentTarget, event.key)) return
    event.preventDefault()
    if (deed !== null) press(deed)
  }
  const fold = () => {
    unfold(null)
    row.current?.focus()
  }
  return {
    row,
    unfolded,
    fold,
    menu: { row, act, press, canLeave },
    onKeyDown,
    represent: (by: Who) => {
      if (row.current !== null) focusNextRow(row.current, isSheet)
      unfold(null)
      deeds.represent(attendance, by)
    },
  }
}
