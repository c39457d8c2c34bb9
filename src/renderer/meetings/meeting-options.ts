import { meetingKinds, meetingStates } from '#shared/records/meetings/meeting/meeting.ts'
import type { Meeting, Series } from '#shared/records/records.ts'
import { type Option, optionsOf } from '../components/fields/options.ts'

export const kindOptions = optionsOf(meetingKinds)

/** The states one may put right by hand: the others need a reason, or lock the minutes. */
export const stateOptions = (current: Meeting['state']): Option[] =>
  optionsOf(meetingStates).filter(({ value }) => byHand.has(value) || value === current)

const byHand: ReadonlySet<string> = new Set(['preparing', 'convened', 'running', 'toValidate'])

/** One line a name: two series of one name (two postes made each its own) are one choice. */
export const seriesNames = (series: readonly Series[]): string[] => [
  ...new Set(series.map(({ name }) => name).filter((name) => name !== null)),
]
