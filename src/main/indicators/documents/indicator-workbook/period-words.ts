import { longDate } from '#shared/text/french-dates.ts'
import { daysOf } from '#shared/text/period.ts'
import type { Reading } from './reading.ts'

/** « Cumul du 1er octobre 2024 au 30 septembre 2025 ; les parts sont celles de la fin de période. » */
export const yearWords = ({ periods }: Reading): string => {
  const days = periods.year.map(daysOf)
  const [first, last] = [days[0]?.first ?? '', days.at(-1)?.last ?? '']
  return `Cumul du ${longDate(first)} au ${longDate(last)}\u00a0; ce qui ne se cumule pas est à la fin de la période.`
}
