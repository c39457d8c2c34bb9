import { newer } from '../../text/newer.ts'
import { daysOf, type Period } from '../../text/period.ts'
import type { Indicator, Target } from '../records.ts'

/** What one says of a figure beside its target, on every screen and in every document. */
export const attainmentStates = {
  reached: { sign: '●', words: 'Atteint' },
  onTrack: { sign: '▲', words: 'En bonne voie' },
  far: { sign: '■', words: 'Loin de la cible' },
  provisional: { sign: '○', words: 'Provisoire' },
  noTarget: { sign: '–', words: 'Sans cible' },
  noFigure: { sign: '–', words: 'Pas de chiffre' },
} as const

export type AttainmentState = keyof typeof attainmentStates

/** How far a figure is from its target. `rate`: whole percent, on which the state is judged; `null` without both. */
export interface Attainment {
  readonly rate: number | null
  readonly state: AttainmentState
}

interface Judged {
  /** As it is read, like the target: 78 for « 78 % ». */
  readonly value: number | null
  readonly target: Pick<Target, 'value' | 'year' | 'decidedOn'> | null
  readonly better: Indicator['better']
  /** At whose end the figure stands. */
  readonly period: Period
  /** It may still change: nothing else is said of it. */
  readonly provisional: boolean
}

export const attainment = ({ value, target, better, period, provisional }: Judged): Attainment => {
  const aim = target?.value == null ? null : Number(target.value)
  const rate = value === null || aim === null || better === newer ? null : rateOf(value, aim, better)
  if (value === null) return { rate, state: 'noFigure' }
  if (provisional) return { rate, state: 'provisional' }
  if (rate === null || target === null) return { rate, state: 'noTarget' }
  if (rate >= 100) return { rate, state: 'reached' }
  return { rate, state: rate >= onTrackFrom(target, period) ? 'onTrack' : 'far' }
}

/** Points by which a figure may be behind the time that has gone by, and be on its way all the same. */
const tolerance = 10

/**
 * The rate, in whole percent, from which one is on the way at the end of a period: the share that has gone by of the time
 * between the decision (else the first day of its year) and the last day of the target’s year, less the tolerance.
 */
export const onTrackFrom = ({ decidedOn, year }: Pick<Target, 'year' | 'decidedOn'>, period: Period): number => {
  const end = daysOf(period).last
  const last = `${year ?? end.slice(0, 4)}-12-31`
  const from = Date.parse(decidedOn ?? `${last.slice(0, 4)}-01-01`)
  const whole = Date.parse(last) - from
  const gone = whole <= 0 ? 1 : Math.min(1, Math.max(0, (Date.parse(end) - from) / whole))
  return Math.round(100 * gone) - tolerance
}

const rateOf = (value: number, target: number, better: 'more' | 'less' | null): number =>
  Math.round(100 * (better === 'less' ? reachedDown(value, target) : reachedUp(value, target)))

const reachedUp = (value: number, target: number): number => (target === 0 ? 1 : value / target)

/** Half of what was allowed is twice as good. Nothing at all cannot be told as a rate: it is reached. */
const reachedDown = (value: number, target: number): number => (value === 0 ? 1 : target / value)
