import type { ContestedField } from '#main/db/conflict.ts'
import type { Db } from '#main/db/db.ts'
import { screenOf } from '#main/kit/screen-of.ts'
import type { ContestedRow } from '#shared/contract/exchanges/conflicts.ts'
import type { RowId } from '#shared/kernel/ids.ts'
import { type RecordName, records } from '#shared/records/records.ts'

/** The rows of these fields, each once; those of a later version are shown nowhere. */
export const contestedRows = (db: Db, fields: readonly ContestedField[]): readonly ContestedRow[] =>
  [...Map.groupBy(fields, ({ record, id }) => `${record} ${id}`).values()].flatMap((points) => {
    const [{ record, id } = { record: '', id: '' }] = points
    if (!Object.hasOwn(records, record)) return []
    const name = { record: record as RecordName, id: id as RowId }
    return [{ ...name, screen: screenOf(db, name.record, name.id), points: points.length }]
  })
