import type { Db } from '#main/db/db.ts'
import { rows } from '#main/db/query.ts'
import type { RowId } from '#shared/kernel/ids.ts'
import { isMinutesPart } from '#shared/records/meetings/meeting/minutes-parts.ts'
import { type RecordName, records } from '#shared/records/records.ts'
import { type RowWrite, write } from '#shared/records/row-write.ts'

/** Makes whatever names a row name another, but for minutes and agendas, which stay as they were written. */
export const movedReferences = (
  db: Db,
  record: RecordName,
  from: RowId,
  to: RowId,
  stays: readonly RecordName[] = [],
): readonly RowWrite[] =>
  referencesTo(record)
    .filter(({ of }) => !stays.includes(of))
    .flatMap(({ of, field }) =>
      rows(db, of, (q) => q.where(field as never, '=', from as never)).map(({ id }) => write(of, id, { [field]: to })),
    )

const referencesTo = (record: RecordName): readonly { readonly of: RecordName; readonly field: string }[] =>
  Object.values(records).flatMap(({ name, fields }) =>
    isMinutesPart(name)
      ? []
      : Object.entries(fields)
          .filter(([, field]) => field.kind === 'ref' && field.to === record)
          .map(([field]) => ({ of: name, field })),
  )
