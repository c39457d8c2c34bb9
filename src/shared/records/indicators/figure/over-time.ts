import type { Frequency } from '../../../text/period.ts'
import type { Indicator } from '../../records.ts'

type OverTime = Indicator['overTime']

/** What is set beside a target is the figure of one period: nothing is added up over a year. */
export const readsOnePeriod = (overTime: OverTime): boolean => overTime === 'last' || overTime === 'apart'

/** Its periods do not add up, and the figure is of one that is shorter than a year: of that one alone. */
export const standsAlone = (overTime: OverTime, frequency: Frequency): frequency is Shorter =>
  overTime === 'apart' && frequency !== 'yearly'

type Shorter = Exclude<Frequency, 'yearly'>

const shorter: Readonly<Record<Shorter, readonly [each: string, many: string]>> = {
  monthly: ['par mois', 'ses mois'],
  quarterly: ['par trimestre', 'ses trimestres'],
  halfYearly: ['par semestre', 'ses semestres'],
}

/** « par trimestre », of a target that each period is set beside; `null` where it is of a year. */
export const eachPeriodWords = (overTime: OverTime, frequency: Frequency): string | null =>
  standsAlone(overTime, frequency) ? shorter[frequency][0] : null

/** Why a year has no figure of its own, in a sentence; `null` where it has. */
export const notAddedWords = (overTime: OverTime, frequency: Frequency): string | null =>
  standsAlone(overTime, frequency)
    ? `Une année n’additionne pas ${shorter[frequency][1]}\u00a0: une même personne, ou une même chose, peut être comptée dans plusieurs.`
    : null
