import { isInvitedNext } from '#shared/records/meetings/meeting/next-meeting.ts'
import type { Minutes } from '#shared/records/minutes/minutes.ts'
import type { Meeting } from '#shared/records/records.ts'
import type { Input } from '../../api/api.ts'
import { longDate } from '../../words/dates.ts'
import { hour, parseHour } from '../../words/hours.ts'
import { counted, sentenceCase } from '../../words/numbers.ts'
import { slotErrors } from '../slot/slot-errors.ts'

/** The meeting that comes after one, as typed: hours are still words. */
export interface NextForm {
  readonly date: string | null
  readonly startsAt: string
  readonly endsAt: string
  readonly place: string
}

/** When and where this one was held, but for its day. */
export const nextForm = ({ startsAt, endsAt, place }: Meeting): NextForm => ({
  date: null,
  startsAt: startsAt === null ? '' : hour(startsAt),
  endsAt: endsAt === null ? '' : hour(endsAt),
  place: place ?? '',
})

/** Refusals by field, in French: nothing is refused of a meeting that has no day. */
export const nextErrors =
  ({ date }: Pick<Meeting, 'date'>) =>
  (form: NextForm): Readonly<Record<string, string>> => {
    if (form.date === null) return {}
    const isLater = date === null || form.date > date
    return { ...(!isLater && { date: `Choisissez un jour après le ${longDate(date)}.` }), ...slotErrors(form) }
  }

/** What is sent of it, once it has its day. */
export const nextOf = (
  { id }: Pick<Meeting, 'id'>,
  date: string,
  { startsAt, endsAt, place }: NextForm,
): Input<'meetings', 'planNext'> => ({
  meeting: id,
  date,
  startsAt: parseHour(startsAt),
  endsAt: parseHour(endsAt),
  place,
})

/** What the next meeting has of this one, when its day alone is asked. */
export const sameSlot = ({ startsAt, place }: Pick<Meeting, 'startsAt' | 'place'>): readonly string[] => {
  const same = [startsAt !== null && 'mêmes horaires', place !== null && 'même lieu'].filter((one) => one !== false)
  return same.length === 0 ? [] : [`${sentenceCase(same.join(', '))}.`]
}

/** Who is invited to it at once, and where its day is read. */
export const nextTakes = ({ attendances }: Minutes): string => {
  const count = attendances.filter(isInvitedNext).length
  const guests =
    count === 0
      ? 'La liste est vide\u00a0: les invités restent à choisir'
      : sentenceCase(
          counted(count, 'personne de la liste y sera invitée', 'personnes de la liste y seront invitées', 'f'),
        )
  return `${guests}\u00a0; le compte-rendu se termine par cette date.`
}
