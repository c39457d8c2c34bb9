import type { RowWrite } from '#main/db/intent.ts'
import type { Db } from '#main/db/open.ts'
import { rows } from '#main/db/query.ts'
import { isMinutesPart } from '#shared/domain/meeting/minutes-parts.ts'
import { type Axis, type RecordName, records } from '#shared/domain/records.ts'

/**
 * Makes one axis of several. The smallest id stands for all, everywhere alike (FS-9), with the wording that was chosen; what is
 * of the others is then of it. The others stay, as the minutes that have their tables say them, and lead to it.
 */
export const gatherWrites = (db: Db, axes: readonly Axis[], title: string): readonly RowWrite[] => {
  const [standing, ...others] = axes.toSorted((a, b) => (a.id < b.id ? -1 : 1)) as [Axis, ...Axis[]]
  const [number = null] = axes.flatMap((axis) => axis.number ?? []).toSorted((a, b) => a - b)
  return [
    { record: 'axis', id: standing.id, values: { title, number } },
    ...others.map(({ id }) => ({ record: 'axis', id, values: { sameAs: standing.id } })),
    ...others.flatMap(({ id }) => movedTo(db, id, standing)),
  ]
}

const movedTo = (db: Db, from: string, { id }: Axis): readonly RowWrite[] =>
  ofAxis.flatMap(({ record, field }) =>
    rows(db, record, (q) => q.where(field as never, '=', from as never)).map((row) => ({
      record,
      id: row.id,
      values: { [field]: id },
    })),
  )

/** Whatever says of which axis it is, but for minutes and agendas, which stay as they were written. */
const ofAxis: readonly { readonly record: RecordName; readonly field: string }[] = Object.values(records).flatMap(
  ({ name, fields }) =>
    isMinutesPart(name)
      ? []
      : Object.entries(fields)
          .filter(([, field]) => field.kind === 'ref' && field.to === 'axis')
          .map(([field]) => ({ record: name, field })),
)
