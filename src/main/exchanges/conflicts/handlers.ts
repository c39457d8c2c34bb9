import { contestedFields, countContested } from '#main/db/conflict.ts'
import { conflictPoints } from '#main/kit/conflict-points.ts'
import type { FeatureContext } from '#main/kit/context.ts'
import type { Handlers } from '#shared/contract/define.ts'
import type { conflictsContract } from '#shared/contract/exchanges/conflicts.ts'
import { contestedRows } from './contested-rows.ts'
import { settlePoint } from './settle-point.ts'
import { settledPoints } from './settled-points.ts'

/** Points shown at once. */
const longest = 200

export const conflictsHandlers = ({ workspace, write }: FeatureContext): Handlers<typeof conflictsContract> => ({
  list: () => ({
    points: conflictPoints(workspace, contestedFields(workspace.db, longest)),
    count: countContested(workspace.db),
    settled: settledPoints(workspace),
  }),
  count: () => countContested(workspace.db),
  rows: () => contestedRows(workspace.db, contestedFields(workspace.db, longest)),
  settle: (point) => {
    write(settlePoint(workspace, point))
    return null
  },
})
