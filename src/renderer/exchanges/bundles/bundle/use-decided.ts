import { useQueryClient } from '@tanstack/react-query'
import type { ConflictView, PointChoice, SettledPoint } from '#shared/contract/exchanges/conflicts.ts'
import { apiQuery, useApiMutation, useApiQuery } from '../../../api/hooks.ts'
import { pointKey } from '../../../components/point-to-settle/point-key.ts'

/** What is decided of the points of a bundle before it is applied. */
export interface Decided {
  /** By the key of the point. */
  readonly choices: ReadonlyMap<string, PointChoice>
  readonly settle: (point: ConflictView, choice: PointChoice) => void
  readonly unsettle: (point: ConflictView) => void
  /** Of the points that still stand: one may have been settled elsewhere meanwhile. */
  readonly choicesOf: (points: readonly ConflictView[]) => SettledPoint[]
}

/** Shown at once, and kept while the bundle waits, even when Concerto is closed; `null` until what was kept is read. */
export function useDecided(bundle: string): Decided | null {
  const queries = useQueryClient()
  const { queryKey } = apiQuery('bundles', 'decided', { bundle })
  const kept = useApiQuery('bundles', 'decided', { bundle }).data
  const deciding = useApiMutation('bundles', 'decide')
  if (kept === undefined) return null
  const keep = (choices: SettledPoint[]) => {
    queries.setQueryData(queryKey, choices)
    deciding.mutate({ bundle, choices }, { onError: () => void queries.invalidateQueries({ queryKey }) })
  }
  const without = (point: ConflictView) => kept.filter((one) => pointKey(one) !== pointKey(point))
  return {
    choices: new Map(kept.map((one) => [pointKey(one), one.choice])),
    settle: (point, choice) => {
      const { record, id, field } = point
      keep([...without(point), { record, id, field, choice }])
    },
    unsettle: (point) => keep(without(point)),
    choicesOf: (points) => {
      const standing = new Set(points.map(pointKey))
      return kept.filter((one) => standing.has(pointKey(one)))
    },
  }
}
