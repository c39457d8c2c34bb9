import type { MeetingSummary } from '#shared/contract/meetings/meetings.ts'
import type { HomeView } from '#shared/contract/workspace/workspace.ts'
import { hasProgramme } from '#shared/records/meetings/meeting/has-programme.ts'
import { minutesBetween } from '#shared/text/time-of-day.ts'
import { shortDate } from '../../words/dates.ts'
import { duration } from '../../words/durations.ts'
import { slot } from '../../words/hours.ts'
import { figure, plural } from '../../words/numbers.ts'

export interface ReadinessItem {
  readonly label: 'Horaires' | 'Lieu' | 'Programme' | 'Ordre du jour' | 'Participants' | 'Prévenus' | 'Réponses'
  readonly ready: boolean
  readonly words: string
}

/** What a meeting needs before its day, in the order one settles it. */
export const readiness = (meeting: MeetingSummary, guests: HomeView['nextGuests'] = null): readonly ReadinessItem[] => [
  item('Horaires', slot(meeting.startsAt, meeting.endsAt), 'à fixer'),
  item('Lieu', meeting.place ?? '', 'à trouver'),
  hasProgramme(meeting) && meeting.points === 0 ? programmeItem(meeting) : agendaItem(meeting),
  item('Participants', participants(meeting), 'liste à ouvrir'),
  ...(guests === null || meeting.present > 0 ? [] : guestItems(meeting, guests)),
]

/** Where what is unfinished is done, the first in that order; the meeting itself when nothing is. */
export const unfinishedPage = (items: readonly ReadinessItem[]) => {
  const first = items.find(({ ready }) => !ready)
  return first === undefined ? '/reunions/$meeting' : pages[first.label]
}

const pages = {
  Horaires: '/reunions/$meeting',
  Lieu: '/reunions/$meeting',
  Programme: '/reunions/$meeting/programme',
  'Ordre du jour': '/reunions/$meeting/ordre-du-jour',
  Participants: '/reunions/$meeting/inviter',
  Prévenus: '/reunions/$meeting/prevenir',
  Réponses: '/reunions/$meeting/inviter',
} as const satisfies Readonly<Record<ReadinessItem['label'], string>>

/** Who is told nothing has nothing to answer. */
const guestItems = (
  { invited }: MeetingSummary,
  { told, answered, replyBy }: NonNullable<HomeView['nextGuests']>,
): readonly ReadinessItem[] => {
  const of = (count: number): string => `${figure(count)} sur ${figure(invited)}`
  const until = replyBy === null ? '' : `, avant le ${shortDate(replyBy)}`
  return [
    { label: 'Prévenus', ready: told >= invited, words: of(told) },
    ...(told === 0 && answered === 0
      ? []
      : [{ label: 'Réponses', ready: answered >= invited, words: `${of(answered)}${until}` } as const]),
  ]
}

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

const item = (label: ReadinessItem['label'], known: string, missing: string): ReadinessItem => ({
  label,
  ready: known !== '',
  words: known === '' ? missing : known,
})
