import type { MeetingSummary } from '#shared/contract/meetings/meetings.ts'
import { hasProgramme } from '#shared/records/meetings/meeting/has-programme.ts'
import { minutesBetween } from '#shared/text/time-of-day.ts'
import { duration } from '../../words/durations.ts'
import { slot } from '../../words/hours.ts'
import { plural } from '../../words/numbers.ts'

export interface ReadinessItem {
  readonly label: string
  readonly ready: boolean
  readonly words: string
}

/** What a meeting needs before its day, in the order one settles it. */
export const readiness = (meeting: MeetingSummary): readonly ReadinessItem[] => [
  item('Horaires', slot(meeting.startsAt, meeting.endsAt), 'à fixer'),
  item('Lieu', meeting.place ?? '', 'à trouver'),
  hasProgramme(meeting) && meeting.points === 0 ? programmeItem(meeting) : agendaItem(meeting),
  item('Participants', participants(meeting), 'liste à ouvrir'),
]

/** Who is already noted as present counts more than who was asked. */
const participants = ({ present, invited }: MeetingSummary): string => {
  if (present > 0) return plural(present, 'personne', 'personnes')
  return invited === 0 ? '' : plural(invited, 'invité', 'invités')
}

const programmeItem = ({ programmed }: MeetingSummary): ReadinessItem =>
  item('Programme', programmed === 0 ? '' : plural(programmed, 'élément', 'éléments'), 'à composer')

/** « 3 h 15 sur 3 h »: too long is not ready. */
const agendaItem = ({ points, planned, startsAt, endsAt }: MeetingSummary): ReadinessItem => {
  if (points === 0) return item('Ordre du jour', '', 'à composer')
  const length = startsAt === null || endsAt === null ? null : minutesBetween(startsAt, endsAt)
  return {
    label: 'Ordre du jour',
    ready: length === null || planned <= length,
    words: length === null ? duration(planned) : `${duration(planned)} sur ${duration(length)}`,
  }
}

const item = (label: string, known: string, missing: string): ReadinessItem => ({
  label,
  ready: known !== '',
  words: known === '' ? missing : known,
})
