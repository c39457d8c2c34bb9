import type { AgendaItem } from '#shared/domain/records.ts'

export interface TimedItem {
  readonly item: AgendaItem
  /** `HH:MM`, or `null` when the beginning of the meeting or a duration before this point is unknown. */
  readonly at: string | null
}

/** When each point begins: the clock runs down the agenda from the beginning of the meeting. */
export const agendaTimes = (startsAt: string | null, agenda: readonly AgendaItem[]): readonly TimedItem[] => {
  let minute = startsAt === null ? null : minutesOf(startsAt)
  return agenda.map((item) => {
    const at = minute === null ? null : timeOf(minute)
    minute = minute === null || item.minutes === null ? null : minute + item.minutes
    return { item, at }
  })
}

const minutesOf = (time: string): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3))

const timeOf = (minutes: number): string =>
  `${String(Math.floor(minutes / 60) % 24).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`
