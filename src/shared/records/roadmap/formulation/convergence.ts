/** How many of the common axes gather what every sector said, and what that is called. */
export interface Convergence {
  /** `strong`: every axis gathers all sectors. `partial`: every axis gathers several. `weak`: an axis stands on one sector. */
  readonly kind: 'strong' | 'partial' | 'weak'
  /** Those in which something was said: the others are not composed yet. */
  readonly axes: number
  /** Axes that gather a formulation of each sector. */
  readonly shared: number
  /** Sectors that said something. */
  readonly sectors: number
}

/**
 * « Convergence forte entre les territoires »: each common axis gathers at least one formulation of each of the sectors that
 * spoke. An axis that gathers nothing yet counts for nothing. `null` with fewer than two sectors or no axis that gathers: nothing
 * can then converge.
 */
export const convergenceOf = <Axis, Sector>(
  axes: readonly Axis[],
  said: readonly { readonly axis: Axis | null; readonly sector: Sector }[],
): Convergence | null => {
  const sectors = new Set(said.map(({ sector }) => sector)).size
  const gathered = axes
    .map((axis) => new Set(said.filter((one) => one.axis === axis).map(({ sector }) => sector)).size)
    .filter((count) => count > 0)
  if (gathered.length === 0 || sectors < 2) return null
  const shared = gathered.filter((count) => count === sectors).length
  const kind = shared === gathered.length ? 'strong' : gathered.every((count) => count > 1) ? 'partial' : 'weak'
  return { kind, axes: gathered.length, shared, sectors }
}
