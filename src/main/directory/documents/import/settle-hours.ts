import type { ImportFormat } from '#shared/contract/directory/directory-import.ts'
import { sentenceCase } from '#shared/kernel/typography.ts'
import { type LineDraft, ofLine, say, textOf } from './draft.ts'
import type { readWeek } from './hours/read-week.ts'
import { type WeekCells, type WeekDay, weekDays, weekHours } from './week.ts'

/** What hours are read by. */
export interface HoursFacts {
  readonly format: ImportFormat
  readonly readWeek: typeof readWeek
}

/**
 * Hours told day by day are one text; a column that tells them all at once is right where both do, and its words are those
 * of OSM as far as they are sure: national files keep theirs.
 */
export const settleHours = ({ place, issues, week, dayParts }: LineDraft, { format, readWeek }: HoursFacts): void => {
  const written = inOneText(textOf(place, 'openingHours'), week.length === 0 ? dayParts : [])
  if (written !== null) {
    if (format === 'list') say(place, 'given', 'openingHours', readWeek(written) ?? written)
    return
  }
  if (week.length === 0) return
  for (const part of dayParts)
    issues.push(ofLine(`${part}\u00a0: les colonnes des jours disent les heures, celle-ci n’est pas reprise`))
  const { hours, unread } = weekHours(week)
  if (hours !== null) say(place, 'given', 'openingHours', hours)
  const outcome = hours === null ? 'elles ne sont pas reprises' : 'elles sont gardées telles qu’elles sont écrites'
  for (const day of unread)
    issues.push({
      column: null,
      columnName: null,
      value: writtenOn(day, week),
      reason: `les heures du ${weekDays[day]} ne se lisent pas, se chevauchent ou ne vont pas par deux\u00a0: ${outcome}`,
    })
}

/** « du lundi au vendredi, matin : 9h-12h ; après-midi : 14h-17h »: without its days, « Matin : 9h-12h » is kept in words. */
const inOneText = (days: string | null, parts: readonly string[]): string | null => {
  if (parts.length === 0) return days
  const told = parts.join('\u00a0; ')
  return days === null ? sentenceCase(told) : `${days}, ${told}`
}

const writtenOn = (day: WeekDay, week: WeekCells): string =>
  week.flatMap((cell) => (cell.day === day ? [cell.text] : [])).join(' ; ')
