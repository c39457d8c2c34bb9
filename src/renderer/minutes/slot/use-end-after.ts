import { useRef } from 'react'
import { addMinutes, minutesBetween } from '#shared/text/time-of-day.ts'

interface Slot {
  /** `HH:MM`, or `null`. */
  readonly startsAt: string | null
  readonly endsAt: string | null
}

/**
 * Where a slot ends once it begins at another hour: it lasts as long as before, within the day. How long that was is kept while
 * the beginning is erased and typed anew; an end that goes with none stays.
 */
export const useEndAfter = (slot: Slot): ((startsAt: string | null) => string | null) => {
  const length = useRef<number | null>(null)
  return (startsAt) => {
    length.current = lengthOf(slot) ?? length.current
    if (startsAt === null || slot.endsAt === null || length.current === null) return slot.endsAt
    const end = addMinutes(startsAt, length.current)
    return end > startsAt ? end : '23:59'
  }
}

const lengthOf = ({ startsAt, endsAt }: Slot): number | null =>
  startsAt !== null && endsAt !== null && endsAt > startsAt ? minutesBetween(startsAt, endsAt) : null
