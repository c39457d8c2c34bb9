import { useState } from 'react'
import type { ConflictView, PointChoice, SettledPoint } from '#shared/contract/conflicts.ts'
import { pointKey } from '../../../components/point-to-settle/point-key.ts'

type Decided = ReadonlyMap<string, PointChoice>

/** What was decided of bundles put aside: it waits as long as the window does. */
const putAside = new Map<string, Decided>()

/** What is decided of the points of a bundle before it is applied. */
export function useDecided(bundle: string) {
  const [decided, setDecided] = useState<Decided>(putAside.get(bundle) ?? new Map())
  const keep = (choices: Decided) => {
    putAside.set(bundle, choices)
    setDecided(choices)
  }
  return {
    decided,
    settle: (point: ConflictView, choice: PointChoice) => keep(new Map(decided).set(pointKey(point), choice)),
    unsettle: (point: ConflictView) => keep(new Map([...decided].filter(([key]) => key !== pointKey(point)))),
    /** Of the points that still stand: one may have been settled elsewhere meanwhile. */
    choicesOf: (points: readonly ConflictView[]): SettledPoint[] =>
      points.flatMap((point) => {
        const choice = decided.get(pointKey(point))
        return choice === undefined ? [] : [{ record: point.record, id: point.id, field: point.field, choice }]
      }),
  }
}
