import { kilometresBetween, type Position } from './positions.ts'
import { departementOf } from './territory.ts'

/**
 * Kilometres from the middle of its town where no commune of France still is, but two that are known: Arles goes as far as
 * 40 km, and those of Guyane farther. A point there is another's, or its figures are wrong.
 */
const farthest = 30

/** How far a point lies from the town of its commune, when it is too far to be in it; else `null`. */
export const farFrom = (commune: string, town: Position, point: Position): number | null => {
  const kilometres = kilometresBetween(town, point)
  const most = commune === arles ? 45 : farthest
  return kilometres <= most || departementOf(commune) === guyane ? null : kilometres
}

const arles = '13004'
const guyane = '973'
