import type { Db } from '#main/db/db.ts'
import { row, rows } from '#main/db/query.ts'
import type { Todo } from '#shared/contract/workspace/workspace.ts'
import { byTime } from '#shared/text/period.ts'
import { loadDoubts } from './load-doubts.ts'

/** The figures that stand out and that nobody confirmed: how many, and the latest of them. */
export const figureTodos = (db: Db): readonly Todo[] => {
  const waiting = loadDoubts(db, rows(db, 'indicator')).filter(({ confirmation }) => confirmation === null)
  const latest = waiting.toSorted((a, b) => byTime(b.period, a.period))[0]
  if (latest === undefined) return []
  const { indicator, period, actor, why } = latest
  return [
    {
      kind: 'figuresToConfirm',
      figures: waiting.length,
      indicator,
      name: row(db, 'indicator', indicator)?.name ?? 'Indicateur sans nom',
      structure: row(db, 'actor', actor)?.name ?? 'Structure sans nom',
      period,
      why,
    },
  ]
}
