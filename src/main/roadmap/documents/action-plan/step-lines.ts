import type { PlanTarget } from '#shared/contract/roadmap/fiches-import.ts'
import { sortKey } from '#shared/kernel/sort-key.ts'
import { itemsIn } from './cells/cell-lines.ts'
import { columnName } from './column-name.ts'
import type { PlanRow } from './plan-row.ts'

/** Which lines of a sheet are a sub-action, though they bear the title of their action. */
interface StepLines {
  readonly ownsStep: (row: PlanRow) => boolean
  /** Whether a cell of such a line tells of the sub-action: what all the lines of an action say alike is the action's. */
  readonly isOwn: (row: PlanRow, target: PlanTarget) => boolean
}

/** @param actions the lines that have a title, and are no heading */
export const stepLinesOf = (actions: readonly PlanRow[], axisTextOf: (row: PlanRow) => string | null): StepLines => {
  const keyOf = (row: PlanRow): string => `${axisTextOf(row) ?? ''}\n${sortKey(row.title)}`
  const groups = Map.groupBy(actions, keyOf)
  const linesWith = (row: PlanRow): readonly PlanRow[] => groups.get(keyOf(row)) ?? []
  const isOneALine = namesOneStep(actions)
  return {
    ownsStep: (row) => {
      const text = row.cell('step')
      return text !== '' && (linesWith(row).length > 1 || (isOneALine && itemsIn(text).length === 1))
    },
    isOwn: (row, target) => {
      const lines = linesWith(row)
      return lines.length === 1 || lines.some((other) => other.cell(target) !== row.cell(target))
    },
  }
}

/** « Titre de la sous-action », and not « Étapes ». */
const namesOneStep = (rows: readonly PlanRow[]): boolean =>
  rows.some((row) =>
    row.named('step').some(({ name }) => /\b(?:sous action|sous mesure)\b/.test(sortKey(columnName(name).own))),
  )
