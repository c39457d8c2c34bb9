import type { Turnout, TurnoutFigures } from '#shared/contract/meetings/turnout.ts'
import { shortDateWithYear } from '../words/dates.ts'

interface Part {
  readonly count: number
  /** In percent of the widest bar. */
  readonly width: number
}

interface Bar {
  readonly key: string
  readonly label: string
  readonly newcomers: Part
  readonly known: Part
}

/** One bar a meeting, this one first, all on the scale of the greatest. */
export const barsOf = (turnout: Pick<Turnout, 'earlier'> & TurnoutFigures): readonly Bar[] => {
  const meetings = [turnout, ...turnout.earlier]
  const greatest = Math.max(1, ...meetings.map(({ counts }) => counts.present))
  const part = (count: number): Part => ({ count, width: (100 * count) / greatest })
  return meetings.map((one) => ({
    key: one.meeting,
    label: dayLabel(one),
    newcomers: part(one.counts.newPersons),
    known: part(one.counts.present - one.counts.newPersons),
  }))
}

/** « 18 juin 2026 »: what tells a meeting among others of its kind. */
export const dayLabel = ({ date }: Pick<TurnoutFigures, 'date'>): string =>
  date === null ? 'Sans date' : shortDateWithYear(date)
