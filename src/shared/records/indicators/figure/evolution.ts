import { inFigures } from '../../../text/french-numbers.ts'
import type { Newer } from '../../../text/newer.ts'
import type { Measure } from '../indicator/indicator.ts'
import { isShare } from './amount.ts'

/** What changed since another period: points of a share, percent of any other figure, both whole. */
export interface Evolution {
  readonly by: number
  readonly unit: 'point' | 'percent'
}

/** `null` where nothing can be said: a figure is missing, or it was nought and no longer is. */
export const evolution = (
  now: number | null,
  before: number | null,
  measure: Measure | Newer | null,
): Evolution | null => {
  if (now === null || before === null) return null
  if (isShare(measure)) return { by: Math.round(now) - Math.round(before), unit: 'point' }
  if (before === 0) return now === 0 ? { by: 0, unit: 'percent' } : null
  return { by: Math.round((100 * (now - before)) / before), unit: 'percent' }
}

/** « ▲ +17 % », « ▼ −5 pt », « = stable », « – ». */
export const evolutionWords = (change: Evolution | null): string => {
  if (change === null) return '–'
  if (change.by === 0) return '= stable'
  const size = inFigures(Math.abs(change.by))
  const unit = change.unit === 'point' ? 'pt' : '%'
  return `${change.by > 0 ? '▲ +' : '▼ −'}${size}\u00a0${unit}`
}
