import { monthsBefore } from '#shared/records/directory/freshness.ts'
import type { Digest } from '#shared/records/records.ts'
import { monthAndYear } from '#shared/text/french-dates.ts'

/** What a new letter begins with: since the last one ended, or for a month, until today. @param last `YYYY-MM-DD` */
export const firstChoice = (last: string | null, today: string): Pick<Digest, 'title' | 'startsOn' | 'endsOn'> => ({
  title: `Lettre d’information – ${monthAndYear(today)}`,
  startsOn: last !== null && last < today ? dayAfter(last) : monthsBefore(today, 1),
  endsOn: today,
})

const dayAfter = (day: string): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10)
