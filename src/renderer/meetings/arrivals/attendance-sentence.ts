import { hasDeclined } from '#shared/records/meetings/is-expected.ts'
import type { Attendance } from '#shared/records/records.ts'
import { plural } from '../../words/numbers.ts'
import type { SaidAttendee } from './attendee-words.ts'

/**
 * « 13 présents dont 3 animatrices, 2 excusés »: those who animate or speak are among those who are there, as they are in the
 * list that is printed. Words are feminine when all of those counted are known to be women.
 */
export const attendanceSentence = (attendees: readonly SaidAttendee[]): string => {
  const withStatus = (status: Attendance['status']) =>
    attendees.filter(({ attendance }) => attendance.status === status)
  const present = withStatus('present')
  const active = (part: Attendance['part']) => present.filter(({ attendance }) => attendance.part === part)
  const among = [
    count(active('speaker'), ['intervenant', 'intervenants'], ['intervenante', 'intervenantes']),
    count(active('facilitator'), ['animateur', 'animateurs'], ['animatrice', 'animatrices']),
  ].filter((part) => part !== '')
  const parts = [
    [count(present, ['présent', 'présents'], ['présente', 'présentes']), among.join(' et ')]
      .filter((part) => part !== '')
      .join(' dont '),
    count(withStatus('excused'), ['excusé', 'excusés'], ['excusée', 'excusées']),
    count(withStatus('represented'), ['représenté', 'représentés'], ['représentée', 'représentées']),
    count(
      withStatus(null).filter(({ attendance }) => !hasDeclined(attendance)),
      ['attendu', 'attendus'],
      ['attendue', 'attendues'],
    ),
  ].filter((part) => part !== '')
  return parts.length === 0 ? 'Personne n’est encore dans la liste.' : parts.join(', ')
}

type Words = readonly [one: string, many: string]

const count = (counted: readonly SaidAttendee[], masculine: Words, feminine: Words): string => {
  if (counted.length === 0) return ''
  const words = counted.every(({ civility }) => civility === 'madame') ? feminine : masculine
  return plural(counted.length, ...words)
}
