import type { ProgrammeItem } from '../../records.ts'

/** One takes part in it: not a welcome, nor a break. */
export const countsParticipants = ({ kind }: Pick<ProgrammeItem, 'kind'>): boolean =>
  kind !== 'welcome' && kind !== 'break'
