import type { ContestedField } from '#main/db/conflict.ts'
import { contestedFields, countContested } from '#main/db/conflict.ts'
import type { Db } from '#main/db/db.ts'
import { conflictPoints } from '#main/kit/conflict-points.ts'
import type { FeatureContext } from '#main/kit/context.ts'
import { screenOf } from '#main/kit/screen-of.ts'
import type { Handlers } from '#shared/contract/define.ts'
import type { ContestedRow, conflictsContract } from '#shared/contract/exchanges/conflicts.ts'
import type { RowId } from '#shared/kernel/ids.ts'
import type { RecordName } from '#shared/records/records.ts'
import { records } from '#shared/records/records.ts'
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

/** The rows of these fields, each once; those of a later version are shown nowhere. */
const contestedRows = (db: Db, fields: readonly ContestedField[]): readonly ContestedRow[] =>
  [...Map.groupBy(fields, ({ record, id }) => `${record} ${id}`).values()].flatMap((points) => {
    const [{ record, id } = { record: '', id: '' }] = points
    if (!Object.hasOwn(records, record)) return []
    const name = { record: record as RecordName, id: id as RowId }
    return [{ ...name, screen: screenOf(db, name.record, name.id), points: points.length }]
  })
