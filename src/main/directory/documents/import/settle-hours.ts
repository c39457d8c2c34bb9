import { type LineDraft, say } from './draft.ts'
import { type WeekCells, type WeekDay, weekDays, weekHours } from './week.ts'

/** Hours told day by day are one text; a column that tells them all at once is right where both do. */
export const settleHours = ({ place, issues, week }: LineDraft): void => {
  if (week.length === 0 || place.given.openingHours !== undefined) return
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

const writtenOn = (day: WeekDay, week: WeekCells): string =>
  week.flatMap((cell) => (cell.day === day ? [cell.text] : [])).join(' ; ')
