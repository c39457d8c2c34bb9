import type { GivenOf } from './record.ts'
import type { RecordName, Records } from './records.ts'

/** Some fields of one row, to be written: a record, a field or a choice that is not declared does not compile. */
export type RowWrite = { readonly [Name in RecordName]: WriteOf<Name> }[RecordName]

/** Some fields of a row of that record. `null` empties a field; one that is not named stays as it is. */
export interface WriteOf<Name extends RecordName> {
  readonly record: Name
  readonly id: string
  readonly values: FieldsOf<Name>
}

export type FieldsOf<Name extends RecordName> = GivenOf<Records[Name]>

/** A write, also of a row whose record is known only as one of several: the one place where the types must be told so. */
export const write = <Name extends RecordName>(record: Name, id: string, values: FieldsOf<NoInfer<Name>>): RowWrite =>
  ({ record, id, values }) as WriteOf<RecordName> as RowWrite

/** A row of a declared record. */
export interface KnownRow {
  readonly record: RecordName
  readonly id: string
}
