import type { RowChange } from '#shared/contract/workspace/records.ts'
import type { RowId } from '#shared/kernel/ids.ts'
import type { Field } from '#shared/records/field.ts'
import type { RowOf } from '#shared/records/record.ts'
import { type RecordName, type Records, records } from '#shared/records/records.ts'
import { useTypedRow } from '../saving/use-typed-row.ts'
import { FieldControl, type FieldControlProps } from './FieldControl.tsx'
import { ReferenceField, type ReferenceFieldProps } from './ReferenceField.tsx'
import { isOffered } from './references.ts'
import { UnlessLater } from './UnlessLater.tsx'
import { useRowUpdate } from './use-row-update.ts'

export interface RecordFieldProps<Name extends RecordName>
  extends Pick<FieldControlProps, 'required' | 'description' | 'placeholder' | 'first'>,
    Pick<ReferenceFieldProps, 'current' | 'none'> {
  readonly record: Name
  readonly row: RowOf<Records[Name]>
  readonly field: keyof Records[Name]['fields'] & string
}

/** One field of a row, by the control its declaration calls for, under the label it gives; saved as it changes. */
export function RecordField<Name extends RecordName>({
  record,
  row,
  field,
  current,
  none,
  ...shown
}: RecordFieldProps<Name>) {
  const { write, refusal } = useRowUpdate()
  const declared = (records[record].fields as Readonly<Record<string, Field>>)[field] as Field
  const value = (useTypedRow(row) as Readonly<Record<string, unknown>>)[field] ?? null
  const save = (changed: unknown) =>
    write({ record, id: row.id, changes: { [field]: changed } } as unknown as RowChange)
  return (
    <UnlessLater record={record} id={row.id} field={field}>
      {declared.kind === 'ref' && isOffered(declared.to) ? (
        <ReferenceField
          to={declared.to}
          label={declared.label}
          value={value as RowId | null}
          current={current}
          except={row.id}
          onChange={(chosen) => void save(chosen?.id ?? null)}
          description={shown.description}
          error={refusal}
          {...(none !== undefined && { none })}
        />
      ) : (
        <FieldControl {...shown} declared={declared} value={value} onSave={save} error={refusal} />
      )}
    </UnlessLater>
  )
}
