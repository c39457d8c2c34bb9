import { kindWords } from '#shared/records/meetings/meeting/kind-words.ts'
import type { Meeting } from '#shared/records/records.ts'
import { longDate } from '../../words/dates.ts'

type Of = Pick<Meeting, 'kind'>

/** « la prochaine réunion », « le prochain forum » */
export const theNext = (meeting: Of): string => {
  const { the, noun, next } = kindWords(meeting)
  return the.replace(noun, next)
}

/** What it takes of this one, and where its day is read. */
export const nextTakes = 'Même lieu, mêmes horaires, mêmes invités\u00a0; le compte-rendu se termine par cette date.'

/** Why a day cannot be that of the next meeting; nothing when it can, or when none is chosen. */
export const nextRefused = ({ date }: Pick<Meeting, 'date'>, day: string | null): string | undefined =>
  date !== null && day !== null && day <= date ? `Choisissez un jour après le ${longDate(date)}.` : undefined
