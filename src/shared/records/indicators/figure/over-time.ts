import type { Frequency } from '../../../text/period.ts'
import type { Indicator } from '../../records.ts'

type OverTime = Indicator['overTime']

/** What is set beside a target is the figure of one period: nothing is added up over a year. */
export const readsOnePeriod = (overTime: OverTime): boolean => overTime === 'last' || overTime === 'apart'

const shorter: Readonly<Record<Exclude<Frequency, 'yearly'>, readonly [each: string, many: string]>> = {
  monthly: ['par mois', 'ses mois'],
  quarterly: ['par trimestre', 'ses trimestres'],
  halfYearly: ['par semestre', 'ses semestres'],
}

/** « par trimestre », of a target that each period is set beside; `null` where it is of a year. */
export const eachPeriodWords = (overTime: OverTime, frequency: Frequency): string | null =>
  overTime !== 'apart' || frequency === 'yearly' ? null : shorter[frequency][0]

/** Why a year has no figure of its own, in a sentence; `null` where it has. */
export const notAddedWords = (overTime: OverTime, frequency: Frequency): string | null =>
  overTime !== 'apart' || frequency === 'yearly'
    ? null
    : `Une année n’additionne pas ${shorter[frequency][1]}\u00a0: une même personne, ou une même chose, peut être comptée dans plusieurs.`
