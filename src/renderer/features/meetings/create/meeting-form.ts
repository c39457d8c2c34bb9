import type { RowId } from '#shared/kernel/ids.ts'
import type { Input } from '../../../api/api.ts'
import { parseHour } from '../../../words/hours.ts'

type NewMeeting = Input<'meetings', 'create'>

/** The form of a new meeting as typed: hours are still words. */
export interface MeetingForm {
  readonly title: string
  readonly kind: NewMeeting['kind']
  readonly number: number | null
  readonly seriesName: string
  readonly sector: RowId | null
  readonly date: string | null
  readonly startsAt: string
  readonly endsAt: string
  readonly place: string
}

export const emptyMeetingForm = (sector: RowId | null): MeetingForm => ({
  title: '',
  kind: 'concertation',
  number: null,
  seriesName: '',
  sector,
  date: null,
  startsAt: '',
  endsAt: '',
  place: '',
})

/** Refusals by field, in French; none when the form can be sent. */
export const meetingFormErrors = (form: MeetingForm): Readonly<Record<string, string>> => ({
  ...(!isHour(form.startsAt) && { startsAt: notAnHour }),
  ...(!isHour(form.endsAt) && { endsAt: notAnHour }),
  ...(endsBeforeStart(form) && { endsAt: 'La fin vient après le début.' }),
})

export const newMeeting = (form: MeetingForm): NewMeeting => ({
  ...form,
  startsAt: parseHour(form.startsAt),
  endsAt: parseHour(form.endsAt),
})

const isHour = (typed: string): boolean => typed.trim() === '' || parseHour(typed) !== null

const endsBeforeStart = ({ startsAt, endsAt }: MeetingForm): boolean => {
  const [from, to] = [parseHour(startsAt), parseHour(endsAt)]
  return from !== null && to !== null && to <= from
}

const notAnHour = 'Une heure s’écrit « 9 h 30 ».'
