import { type LineDraft, say } from './draft.ts'
import { weekDays, weekHours } from './hours/week.ts'

/** Hours told day by day are one text; a column that tells them all at once is right where both do. */
export const settleHours = ({ place, issues, week }: LineDraft): void => {
  if (week.length === 0 || place.given.openingHours !== undefined) return
  const { hours, unsaid } = weekHours(week)
  if (hours !== null) say(place, 'given', 'openingHours', hours)
  for (const day of unsaid)
    issues.push({
      column: null,
      columnName: null,
      value: '',
      reason: `les heures du ${weekDays[day]} se chevauchent ou ne vont pas par deux\u00a0: elles ne sont pas reprises`,
    })
}
