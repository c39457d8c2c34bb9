import type { Attendance } from '#shared/domain/records.ts'
import { plural } from '../../../words/numbers.ts'

/** « 14 présents, 2 excusés, 3 animateurs »: those who animate or speak are told apart from those who attend. */
export const attendanceSentence = (attendances: readonly Attendance[]): string => {
  const participants = attendances.filter(({ part }) => part === null || part === 'participant')
  const withStatus = (status: Attendance['status']) =>
    participants.filter((attendance) => attendance.status === status).length
  const withPart = (part: Attendance['part']) => attendances.filter((attendance) => attendance.part === part).length
  const parts = [
    count(withStatus('present'), 'présent', 'présents'),
    count(withStatus('excused'), 'excusé', 'excusés'),
    count(withStatus('represented'), 'représenté', 'représentés'),
    count(withStatus(null), 'attendu', 'attendus'),
    count(withPart('speaker'), 'intervenant', 'intervenants'),
    count(withPart('facilitator'), 'animateur', 'animateurs'),
  ].filter((part) => part !== '')
  return parts.length === 0 ? 'Personne n’est encore dans la liste.' : parts.join(', ')
}

const count = (number: number, one: string, many: string): string => (number === 0 ? '' : plural(number, one, many))
