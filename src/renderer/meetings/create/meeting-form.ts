import type { TemplateKey } from '#shared/contract/meetings/agenda.ts'
import type { RowId } from '#shared/kernel/ids.ts'
import type { Input } from '../../api/api.ts'
import { parseHour } from '../../words/hours.ts'
import { slotErrors } from '../slot-errors.ts'

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
  readonly template: TemplateKey | null
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
  template: null,
})

/** Refusals by field, in French; none when the form can be sent. */
export const meetingFormErrors = (form: MeetingForm): Readonly<Record<string, string>> => slotErrors(form)

export const newMeeting = (form: MeetingForm): NewMeeting => ({
  ...form,
  startsAt: parseHour(form.startsAt),
  endsAt: parseHour(form.endsAt),
})
