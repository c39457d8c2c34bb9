import type { Meeting } from '#shared/records/records.ts'
import type { Input } from '../../api/api.ts'
import { slotErrors } from '../../minutes/slot/slot-errors.ts'
import { hour, parseHour } from '../../words/hours.ts'

/** The form of a report as typed: hours are still words. */
export interface ReportForm {
  readonly offReason: string
  readonly day: 'known' | 'unknown'
  readonly date: string | null
  readonly startsAt: string
  readonly endsAt: string
}

export const emptyReport = ({ state, offReason, startsAt, endsAt }: Meeting): ReportForm => ({
  offReason: state === 'postponed' ? (offReason ?? '') : '',
  day: 'known',
  date: null,
  startsAt: startsAt === null ? '' : hour(startsAt),
  endsAt: endsAt === null ? '' : hour(endsAt),
})

/** Refusals by field, in French; none when the form can be sent. */
export const reportErrors = (form: ReportForm): Readonly<Record<string, string>> => ({
  ...(form.offReason.trim() === '' && { offReason: 'Dites pourquoi\u00a0: les invités le demanderont.' }),
  ...(form.day === 'known' && form.date === null && { date: 'Choisissez un jour, ou «\u00a0Date à fixer\u00a0».' }),
  ...(form.day === 'known' && slotErrors(form)),
})

export const reportOf = (form: ReportForm): Omit<Input<'meetings', 'postpone'>, 'id'> =>
  form.day === 'unknown'
    ? { reason: form.offReason, date: null, startsAt: null, endsAt: null }
    : {
        reason: form.offReason,
        date: form.date,
        startsAt: parseHour(form.startsAt),
        endsAt: parseHour(form.endsAt),
      }
