import type { RowOf } from '#shared/records/record.ts'
import type { Actor, Records } from '#shared/records/records.ts'
import { RecordField } from '../../components/fields/RecordField.tsx'
import { useAutosave } from '../../components/fields/use-autosave.ts'
import { useRowUpdate } from '../../components/fields/use-row-update.ts'
import { useTypedRow } from '../../components/saving/use-typed-row.ts'
import { CommuneInput } from './CommuneInput.tsx'
import { communeChanges } from './commune-changes.ts'
import { useCommunes } from './use-communes.ts'

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

interface CommuneFieldProps {
  readonly record: 'actor' | 'place'
  readonly row: Pick<Actor, 'id' | 'commune' | 'postcode'>
}

/** The commune of an entry: its INSEE code and its postcode come with it. One that is not known is kept as typed. */
function CommuneField({ record, row: read }: CommuneFieldProps) {
  const row = useTypedRow(read)
  const communes = useCommunes()
  const { write, refusal } = useRowUpdate()
  const save = (typed: string) => write({ record, id: row.id, changes: communeChanges(typed, row.postcode, communes) })
  const autosave = useAutosave(row.commune ?? '', save, { atPause: false })
  return (
    <CommuneInput
      value={autosave.value}
      error={refusal}
      onChange={autosave.type}
      onBlur={autosave.leave}
      onKeyDown={(event) => event.key === 'Enter' && autosave.leave()}
    />
  )
}
