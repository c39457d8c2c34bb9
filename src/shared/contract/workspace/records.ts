import { z } from 'zod'
import type { RowId } from '../../kernel/ids.ts'
import { oneOf } from '../../kernel/one-of.ts'
import { rowIdSchema } from '../../records/field-schema.ts'
import type { ChangesOf } from '../../records/record.ts'
import { type RecordName, type Records, records } from '../../records/records.ts'
import { typedSchema } from '../../records/typed-values.ts'
import { mutation, query, returns } from '../define.ts'

/** Some fields of one row, of whichever record: `{ record: 'meeting', id, changes: { place: 'Salle des fêtes' } }`. */
export type RowChange = {
  [Name in RecordName]: { record: Name; id: RowId; changes: ChangesOf<Records[Name]> }
}[RecordName]

const rowChange = z.discriminatedUnion(
  'record',
  Object.values(records).map((record) =>
    z.strictObject({ record: z.literal(record.name), id: rowIdSchema, changes: typedSchema(record) }),
  ) as unknown as [z.ZodObject],
) as unknown as z.ZodType<RowChange, RowChange>

const rowName = z.strictObject({
  record: oneOf(records),
  id: rowIdSchema,
})

/** The first values of a new row: at least one, for a row of nothing would not exist. */
export type RowCreation = {
  [Name in RecordName]: { record: Name; values: ChangesOf<Records[Name]> }
}[RecordName]

const rowCreation = z
  .discriminatedUnion(
    'record',
    Object.values(records).map((record) =>
      z.strictObject({ record: z.literal(record.name), values: typedSchema(record) }),
    ) as unknown as [z.ZodObject],
  )
  .refine(({ values }) => Object.values(values as object).some((value) => value !== null), {
    error: 'empty',
  }) as unknown as z.ZodType<RowCreation, RowCreation>

/** A field of a row that holds what a later version wrote and this one does not read: it is shown as such, and not changed. */
export interface LaterField {
  readonly record: RecordName
  readonly id: RowId
  readonly field: string
}

/** The plain edits every record allows; what obeys a rule of its own has its procedure in its area. */
export const recordsContract = {
  /** A thousand at most: the others are refused when they are written (`value-newer`). */
  later: query(z.strictObject({}), returns<readonly LaterField[]>()),
  create: mutation(rowCreation, returns<{ readonly id: RowId }>()),
  /** Writes some fields of a row. `cleaned` counts the invisible characters taken out of the texts. */
  update: mutation(rowChange, returns<{ cleaned: number }>()),
  /** Removes a row; `history.undo` brings it back. */
  remove: mutation(rowName, returns<null>()),
}
