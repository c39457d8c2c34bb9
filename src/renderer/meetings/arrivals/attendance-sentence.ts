import type { Attendee } from '#shared/contract/meetings/arrivals.ts'
import { hasDeclined } from '#shared/records/meetings/is-expected.ts'
import type { Attendance } from '#shared/records/records.ts'
import { plural } from '../../words/numbers.ts'

/**
 * « 13 présents, 2 excusés, 3 animatrices »: those who animate or speak are told apart from those who attend. Words are
 * feminine when all of those counted are known to be women.
 */
export const attendanceSentence = (attendees: readonly Attendee[]): string => {
  const participants = attendees.filter(({ attendance: { part } }) => part === null || part === 'participant')
  const withStatus = (status: Attendance['status']) =>
    participants.filter(({ attendance }) => attendance.status === status)
  const active = (part: Attendance['part']) =>
    attendees.filter(({ attendance }) => attendance.part === part && attendance.status === 'present')
  const parts = [
    count(withStatus('present'), ['présent', 'présents'], ['présente', 'présentes']),
    count(withStatus('excused'), ['excusé', 'excusés'], ['excusée', 'excusées']),
    count(withStatus('represented'), ['représenté', 'représentés'], ['représentée', 'représentées']),
    count(active('speaker'), ['intervenant', 'intervenants'], ['intervenante', 'intervenantes']),
    count(active('facilitator'), ['animateur', 'animateurs'], ['animatrice', 'animatrices']),
    count(
      attendees.filter(({ attendance }) => attendance.status === null && !hasDeclined(attendance)),
      ['attendu', 'attendus'],
      ['attendue', 'attendues'],
    ),
  ].filter((part) => part !== '')
  return parts.length === 0 ? 'Personne n’est encore dans la liste.' : parts.join(', ')
}

type Words = readonly [one: string, many: string]

const count = (counted: readonly Attendee[], masculine: Words, feminine: Words): string => {
  if (counted.length === 0) return ''
  const words = counted.every(({ civility }) => civility === 'madame') ? feminine : masculine
  return plural(counted.length, ...words)
}
