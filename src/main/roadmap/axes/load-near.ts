import { row, rows } from '#main/db/query.ts'
import type { WorkspaceDb } from '#main/db/workspace-db.ts'
import { firstWriter } from '#main/kit/first-writer.ts'
import type { NearAxes, NearAxis } from '#shared/contract/roadmap/axes.ts'
import type { Axis } from '#shared/records/records.ts'
import { nearAxes } from '#shared/records/roadmap/near-axes.ts'
import { saidApart } from '../read/said-apart.ts'
import { inStandingAxis, standingAxes } from '../read/standing-axes.ts'
import { standingFiches } from '../read/standing-fiches.ts'

/** The common axes that may be one, each with where it comes from and what it holds. */
export const loadNear = (workspace: WorkspaceDb): readonly NearAxes[] => {
  const { db } = workspace
  const axes = standingAxes(db)
  const resolved = inStandingAxis(db)
  const formulations = Map.groupBy(rows(db, 'formulation').map(resolved), ({ axis }) => axis)
  const fiches = Map.groupBy(
    standingFiches(db, (q) => q.orderBy('id')),
    ({ axis }) => axis,
  )
  const told = (axis: Axis): NearAxis => ({
    axis,
    ...firstWriter(workspace, 'axis', axis.id),
    formulations: formulations.get(axis.id)?.length ?? 0,
    fiches: fiches.get(axis.id)?.length ?? 0,
  })
  const isApart = saidApart(db, 'axis')
  return nearAxes(axes).flatMap(({ axes: [one, other], reason }) => {
    if (isApart(one, other)) return []
    const [first, second] = [row(db, 'axis', one), row(db, 'axis', other)]
    return first === null || second === null ? [] : [{ reason, axes: [told(first), told(second)] as const }]
  })
}
