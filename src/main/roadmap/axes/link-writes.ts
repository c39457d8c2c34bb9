import { missing } from '#main/kit/demand.ts'
import type { InputOf } from '#shared/contract/define.ts'
import type { axesContract } from '#shared/contract/roadmap/axes.ts'
import type { IdSource } from '#shared/kernel/ids.ts'
import { threadGraph, wouldLoop } from '#shared/records/roadmap/thread/lineage.ts'
import { isEarlier } from '#shared/records/roadmap/thread/link-proposals.ts'
import type { ThreadRows } from '#shared/records/roadmap/thread/thread-rows.ts'
import type { RowWrite } from '#shared/records/row-write.ts'
import { threadLoop } from './errors.ts'

type Link = InputOf<(typeof axesContract)['link']>['links'][number]

/**
 * The writes that note these steps; what is noted already is not noted twice.
 * @throws AppFailure `thread.loop`, `not-found`
 */
export const linkWrites = (rows: ThreadRows, links: readonly Link[], ids: IdSource): readonly RowWrite[] => {
  const graph = threadGraph(rows)
  const formulations = new Map(rows.formulations.map((one) => [one.id, one]))
  const fiches = new Set(rows.fiches.map(({ id }) => id))
  return links.flatMap(({ kind, earlier, later }): readonly RowWrite[] => {
    const from = formulations.get(earlier)
    if (from === undefined) throw missing('formulation')
    if (kind === 'fiche') {
      if (!fiches.has(later)) throw missing('fiche')
      return [{ record: 'formulation', id: earlier, values: { fiche: later } }]
    }
    const to = formulations.get(later)
    if (to === undefined) throw missing('formulation')
    if (!isEarlier(from, to) || wouldLoop(graph, earlier, later)) throw threadLoop()
    return graph.later(earlier).includes(later)
      ? []
      : [{ record: 'threadLink', id: ids.row(), values: { earlier, later } }]
  })
}
