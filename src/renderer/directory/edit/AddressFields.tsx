import type { RowOf } from '#shared/records/record.ts'
import type { Records } from '#shared/records/records.ts'
import { RecordField } from '../../components/fields/RecordField.tsx'
import { CommuneField } from './CommuneField.tsx'

interface Props<Name extends 'actor' | 'place'> {
  readonly record: Name
  readonly row: RowOf<Records[Name]>
}

/** A postal address; its commune brings the codes that tie it to the territory. */
export function AddressFields<Name extends 'actor' | 'place'>({ record, row }: Props<Name>) {
  return (
    <>
      <RecordField record={record} row={row} field="street" />
      <RecordField record={record} row={row} field="addressExtra" />
      <CommuneField record={record} row={row} />
      <RecordField record={record} row={row} field="postcode" />
    </>
  )
}
