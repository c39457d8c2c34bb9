import type { MeetingSummary } from '#shared/contract/meetings/meetings.ts'
import { hour } from '../words/hours.ts'
import type { MeetingForm } from './meeting-form.ts'

/** What a new meeting most often takes of the last one of its kind. */
type Proposed = Pick<MeetingForm, 'seriesName' | 'number' | 'startsAt' | 'endsAt' | 'place'>

export interface MeetingProposal {
  /** The meeting it is taken from; `null`: none of that kind and sector yet. */
  readonly from: MeetingSummary | null
  readonly values: Proposed
}

const nothing: Proposed = { seriesName: '', number: null, startsAt: '', endsAt: '', place: '' }

/**
 * Series, next number, hours and place of the latest meeting of that kind in that sector; for the first one, the rank that
 * its template says: « 1re concertation ».
 */
export const proposalFor = (
  meetings: readonly MeetingSummary[],
  { kind, sector }: Pick<MeetingForm, 'kind' | 'sector'>,
  template: string | null = null,
): MeetingProposal => {
  const alike = meetings.filter(
    (one) =>
      one.kind === kind && one.sector === (sector?.name ?? null) && one.date !== null && one.state !== 'cancelled',
  )
  const [from = null] = alike.toSorted((a, b) => ((a.date ?? '') < (b.date ?? '') ? 1 : -1))
  if (from === null) return { from, values: { ...nothing, number: rankIn(template) } }
  const { series, number, startsAt, endsAt, place } = from
  return {
    from,
    values: {
      seriesName: series ?? '',
      number: number === null ? null : number + 1,
      startsAt: startsAt === null ? '' : hour(startsAt),
      endsAt: endsAt === null ? '' : hour(endsAt),
      place: place ?? '',
    },
  }
}

/** « 1re concertation » is the first. */
const rankIn = (name: string | null): number | null => {
  const [, rank] = /^(\d{1,2})(?:re|er|e)\s/.exec(name ?? '') ?? []
  return rank === undefined ? null : Number(rank)
}

/** The form with what is now proposed, but for what was typed over what was proposed before. */
export const withProposal = (form: MeetingForm, before: Proposed, now: Proposed): MeetingForm => {
  const kept = (field: keyof Proposed) => (form[field] === before[field] ? { [field]: now[field] } : {})
  return {
    ...form,
    ...kept('seriesName'),
    ...kept('number'),
    ...kept('startsAt'),
    ...kept('endsAt'),
    ...kept('place'),
  }
}
