import type { TemplateKey } from '#shared/contract/meetings/agenda.ts'
import type { NamedRow } from '#shared/kernel/named-row.ts'
import { usualChairRole } from '#shared/records/meetings/meeting/chair-words.ts'
import type { Input } from '../api/api.ts'
import { parseHour } from '../words/hours.ts'

type NewMeeting = Input<'meetings', 'create'>

/** The form of a new meeting as typed: hours are still words. */
export interface MeetingForm {
  readonly title: string
  readonly kind: NewMeeting['kind']
  readonly number: number | null
  readonly seriesName: string
  readonly sector: NamedRow | null
  readonly date: string | null
  readonly startsAt: string
  readonly endsAt: string
  readonly place: string
  readonly chair: string
  /** As the kind of the meeting wants it, until it is chosen. */
  readonly chairAs: NewMeeting['chairAs']
  readonly template: TemplateKey | null
  /** Of an agenda without a template: a title a line. */
  readonly points: string
}

export const emptyMeetingForm = (sector: NamedRow | null, kind: MeetingForm['kind'] = 'concertation'): MeetingForm => ({
  title: '',
  kind,
  number: null,
  seriesName: '',
  sector,
  date: null,
  startsAt: '',
  endsAt: '',
  place: '',
  chair: '',
  chairAs: null,
  template: null,
  points: '',
})

export const newMeeting = (form: MeetingForm): NewMeeting => ({
  ...form,
  sector: form.sector?.id ?? null,
  chairAs: form.chairAs ?? usualChairRole(form.kind),
  startsAt: parseHour(form.startsAt),
  endsAt: parseHour(form.endsAt),
  points: form.template === null ? pointsOf(form.points) : [],
})

/** A list that is pasted has its signs and its numbers, which the agenda gives by itself. */
const pointsOf = (typed: string): string[] =>
  typed
    .split('\n')
    .map((line) => line.replace(/^\s*(?:[-–—•*]|\d{1,2}\s*[.)/–-])\s+/u, '').trim())
    .filter((line) => line !== '')
