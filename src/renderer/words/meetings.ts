import type { MeetingSummary } from '#shared/contract/meetings/meetings.ts'
import { fullDate } from './dates.ts'
import { slot } from './hours.ts'
import { sentenceCase } from './numbers.ts'

type When = Pick<MeetingSummary, 'date' | 'startsAt' | 'endsAt' | 'place'>

/** « Mercredi 30 octobre 2024, 9 h 00 – 12 h 00, salle des fêtes »; what is unknown is left out. */
export const meetingWhen = ({ date, startsAt, endsAt, place }: When): string =>
  sentenceCase(
    [date === null ? 'sans date' : fullDate(date), slot(startsAt, endsAt), place ?? '']
      .filter((part) => part !== '')
      .join(', '),
  )

/** « dans douze jours », « demain », « aujourd’hui », « il y a trois jours ». */
