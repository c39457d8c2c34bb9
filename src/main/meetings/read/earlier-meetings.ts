import { isOff } from '#shared/records/meetings/meeting/is-off.ts'
import type { Meeting } from '#shared/records/records.ts'

type Placed = Pick<Meeting, 'id' | 'date' | 'startsAt' | 'sector' | 'state'>

/**
 * The meetings of its series that came before this one, the latest first: those of its sector when there are some, for
 * one series often holds a line of meetings for each sector. A meeting without a date comes after all the dated ones.
 */
export const earlierMeetings = <M extends Placed>(meeting: Placed, series: readonly M[]): readonly M[] => {
  const before = series
    .filter((other) => other.id !== meeting.id && other.date !== null && !isOff(other) && key(other) < key(meeting))
    .toSorted((a, b) => (key(a) < key(b) ? 1 : -1))
  const own = before.filter(({ sector }) => sector === meeting.sector)
  return own.length > 0 ? own : before
}

const key = ({ date, startsAt }: Placed): string => `${date ?? '9999-99-99'} ${startsAt ?? ''}`
