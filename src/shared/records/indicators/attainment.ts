import { newer } from '../../text/newer.ts'
import type { Indicator } from '../records.ts'

export const attainmentStates = {
  reached: { sign: '●', words: 'Atteint' },
  near: { sign: '▲', words: 'En approche' },
  late: { sign: '■', words: 'En retard' },
  none: { sign: '–', words: 'Sans cible' },
} as const

type AttainmentState = keyof typeof attainmentStates

/** How far a figure is from its target. `rate`: whole percent, on which the state is judged; `null` without both. */
export interface Attainment {
  readonly rate: number | null
  readonly state: AttainmentState
}

/** @param value as it is read, like the target: 78 for « 78 % » */
export const attainment = (value: number | null, target: number | null, better: Indicator['better']): Attainment => {
  if (value === null || target === null || better === newer) return { rate: null, state: 'none' }
  const rate = Math.round(100 * (better === 'less' ? reachedDown(value, target) : reachedUp(value, target)))
  if (rate >= 100) return { rate, state: 'reached' }
  return { rate, state: rate >= 75 ? 'near' : 'late' }
}

const reachedUp = (value: number, target: number): number => (target === 0 ? 1 : value / target)

/** Half of what was allowed is twice as good. Nothing at all cannot be told as a rate: it is reached. */
const reachedDown = (value: number, target: number): number => (value === 0 ? 1 : target / value)
