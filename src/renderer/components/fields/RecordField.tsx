import type { RowChange } from '#shared/contract/records.ts'
import type { Field } from '#shared/domain/field.ts'
import type { RowOf } from '#shared/domain/record.ts'
import { type RecordName, type Records, records } from '#shared/domain/records.ts'
import { ChoiceField } from './ChoiceField.tsx'
import { ChoicesField } from './ChoicesField.tsx'
import { DayField } from './DayField.tsx'
import { FlagField } from './FlagField.tsx'
import { ListField } from './ListField.tsx'
import { PhoneField } from './PhoneField.tsx'
import { TextField } from './TextField.tsx'
import { useRowUpdate } from './use-row-update.ts'

export interface RecordFieldProps<Name extends RecordName> {
  readonly record: Name
  readonly row: RowOf<Records[Name]>
  readonly field: keyof Records[Name]['fields'] & string
  /** An emptied text is refused. */
  readonly required?: boolean
  readonly description?: string
  readonly placeholder?: string
  /** Where the caret is when its dialog opens: a text. */
  readonly first?: boolean
  /** A text that is a telephone number. */
  readonly phone?: boolean
}

/** One field of a row, by the control its declaration calls for, under the label it gives; saved as it changes. */
export function RecordField<Name extends RecordName>({ record, row, field, ...shown }: RecordFieldProps<Name>) {
  const { write, refusal } = useRowUpdate()
  const declared = (records[record].fields as Readonly<Record<string, Field>>)[field] as Field
  const value = (row as Readonly<Record<string, unknown>>)[field] ?? null
  const save = (changed: unknown) =>
    write({ record, id: row.id, changes: { [field]: changed } } as unknown as RowChange)
  return <FieldControl {...shown} declared={declared} value={value} onSave={save} error={refusal} />
}

interface ControlProps
  extends Pick<RecordFieldProps<RecordName>, 'required' | 'description' | 'placeholder' | 'phone' | 'first'> {
  readonly declared: Field
  readonly value: unknown
  readonly onSave: (value: unknown) => Promise<boolean>
  readonly error: string | undefined
}

/** Room for spaces, points and prefixes, which are taken out. */
const typedMax = 40

function FieldControl({ declared, value, onSave, required, phone, first, ...shown }: ControlProps) {
  const { label } = declared
  if (phone) return <PhoneField {...shown} label={label} value={value as string | null} onSave={onSave} />
  switch (declared.kind) {
    case 'text':
      return (
        <TextField
          {...shown}
          label={label}
          value={value as string | null}
          onSave={onSave}
          maxLength={declared.form === null ? declared.max : typedMax}
          multiline={declared.multiline}
          required={required ?? false}
          first={first ?? false}
        />
      )
    case 'date':
      return <DayField label={label} value={value as string | null} onChange={onSave} error={shown.error} />
    case 'choice':
      return <ChoiceField {...shown} declared={declared} value={value as string | null} onSave={onSave} />
    case 'choices':
      return <ChoicesField {...shown} declared={declared} value={value as readonly string[] | null} onSave={onSave} />
    case 'flag':
      return <FlagField {...shown} label={label} value={value as boolean | null} onSave={onSave} />
    case 'list':
      return <ListField {...shown} declared={declared} value={value as readonly string[] | null} onSave={onSave} />
    default:
      throw new Error(`No control for a field of the kind ${declared.kind}`)
  }
}
