import { meetingKinds, meetingStates } from '#shared/domain/meeting/meeting.ts'
import type { Sector, Series } from '#shared/domain/records.ts'
import { type Option, optionsOf } from '../../components/fields/options.ts'

export const kindOptions = optionsOf(meetingKinds)

export const stateOptions = optionsOf(meetingStates)

export const sectorOptions = (sectors: readonly Sector[]): Option[] => [
  { value: '', label: 'Tous les secteurs' },
  ...sectors.map(({ id, name }) => ({ value: id, label: name ?? 'Sans nom' })),
]

/** One line a name: two series of one name (two postes made each its own) are one choice. */
export const seriesNames = (series: readonly Series[]): string[] => [
  ...new Set(series.map(({ name }) => name).filter((name) => name !== null)),
]
