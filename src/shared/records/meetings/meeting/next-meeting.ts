import { fold } from '../../../kernel/fold.ts'
import { knownCode } from '../../../text/newer.ts'
import type { Attendance, Meeting } from '../../records.ts'
import { isOff } from './is-off.ts'

type Placed = Pick<Meeting, 'id' | 'kind' | 'title' | 'series' | 'sector' | 'date' | 'startsAt' | 'state'>

/**
 * The first meeting of its line held after this one: of its series, else of its kind; of its sector, or of all. Groups and other
 * meetings that are in no series follow one another when they are called alike. `null`: none is known, or one of the days is not.
 */
export const nextMeeting = <M extends Placed>(meeting: Placed, others: readonly M[]): M | null =>
  others
    .filter((other) => isAfter(other, meeting) && !isOff(other) && isOfItsLine(other, meeting))
    .toSorted((a, b) => (moment(a) < moment(b) ? -1 : 1))[0] ?? null

const isAfter = (other: Placed, { date }: Placed): boolean => date !== null && other.date !== null && other.date > date

const isOfItsLine = (other: Placed, meeting: Placed): boolean => {
  if (other.series !== meeting.series) return false
  if (meeting.series !== null) return other.sector === null || other.sector === meeting.sector
  const isAlike = other.kind === meeting.kind && other.sector === meeting.sector
  return isAlike && (!isOfAnything(meeting) || fold(other.title ?? '') === fold(meeting.title ?? ''))
}

/** Of a kind whose meetings may have nothing to do with one another. */
export const isOfAnything = ({ kind }: Pick<Meeting, 'kind'>): boolean =>
  !['concertation', 'committee', 'webinar', 'forum', 'cafe'].includes(knownCode(kind) ?? '')

/** Whoever was invited to a meeting or noted there is invited to the one that follows; not who is known by what was typed alone. */
export const isInvitedNext = ({ invited, status, arrivalText }: Attendance): boolean =>
  arrivalText === null && (invited === true || status !== null)

const moment = ({ date, startsAt }: Placed): string => `${date} ${startsAt ?? ''}`
