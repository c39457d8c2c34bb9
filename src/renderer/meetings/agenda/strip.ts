import type { PlannedAgenda } from '#shared/records/meetings/agenda-item/planned-agenda.ts'
import type { AgendaPoint } from '#shared/records/meetings/standard-templates.ts'
import { addMinutes, minutesBetween, minutesOf } from '#shared/text/time-of-day.ts'

/** One piece of the strip, in minutes. */
export interface StripPiece {
  readonly key: string
  readonly minutes: number
  /** Its rank among the points, printed once. */
  readonly label: string
  readonly look: 'point' | 'pause' | 'over' | 'free'
}

export interface StripMark {
  /** `HH:MM` */
  readonly time: string
  /** From the beginning, in percent of the strip. */
  readonly at: number
  readonly isEnd: boolean
}

/** The strip is as long as the slot, or as what is planned when that is more. */
export const stripPieces = ({ items, excess }: PlannedAgenda<AgendaPoint>): readonly StripPiece[] => [
  ...items.flatMap(({ item, number, over }, index) => {
    const inside = (item.minutes ?? 0) - over
    const label = number === null ? '' : String(number)
    const piece = (minutes: number, look: StripPiece['look'], text: string): StripPiece[] =>
      minutes <= 0 ? [] : [{ key: `${index} ${look}`, minutes, look, label: text }]
    return [
      ...piece(inside, item.kind === 'pause' ? 'pause' : 'point', label),
      ...piece(over, 'over', inside > 0 ? '' : label),
    ]
  }),
  ...(excess !== null && excess < 0 ? [{ key: 'free', minutes: -excess, look: 'free' as const, label: '' }] : []),
]

/** The beginning, each full hour that has room, and the end of the slot. */
export const stripMarks = (
  { total, slot }: Pick<PlannedAgenda, 'total' | 'slot'>,
  { startsAt, endsAt }: { readonly startsAt: string | null; readonly endsAt: string | null },
): readonly StripMark[] => {
  if (startsAt === null) return []
  const length = Math.max(total, slot ?? 0)
  const mark = (minutes: number, isEnd = false): StripMark => ({
    time: addMinutes(startsAt, minutes),
    at: (100 * minutes) / length,
    isEnd,
  })
  const room = length / 9
  const end = slot ?? length
  const toFirstHour = minutesBetween(startsAt, addMinutes(startsAt, (60 - (minutesOf(startsAt) % 60)) % 60))
  const step = length > 480 ? 120 : 60
  const hours: number[] = []
  for (let at = toFirstHour; at < length; at += step)
    if (at > room && Math.abs(at - end) > room && at < length - room / 2) hours.push(at)
  return [mark(0), ...hours.map((at) => mark(at)), ...(endsAt === null ? [] : [mark(end, true)])]
}
