import type { MeetingSummary } from '#shared/contract/meetings.ts'
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
  item('Participants', meeting.present === 0 ? '' : plural(meeting.present, 'personne', 'personnes'), 'liste à ouvrir'),
  item('Compte-rendu', !meeting.written ? '' : plural(meeting.sections, 'section', 'sections'), 'plan à écrire'),
]

const item = (label: string, known: string, missing: string): ReadinessItem => ({
  label,
  ready: known !== '',
  words: known === '' ? missing : known,
})
