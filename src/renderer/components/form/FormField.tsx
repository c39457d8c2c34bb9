import { NativeSelect, NumberInput, Textarea, TextInput } from '@mantine/core'
import type { UseFormReturnType } from '@mantine/form'
import type { NamedRow } from '#shared/kernel/named-row.ts'
import type { Field } from '#shared/records/field.ts'
import { type RecordName, type Records, records } from '#shared/records/records.ts'
import { DayField } from '../fields/DayField.tsx'
import { optionsOf, selected } from '../fields/options.ts'
import { ReferenceField } from '../fields/ReferenceField.tsx'
import { isOffered } from '../fields/references.ts'
import { UnlessLater } from '../fields/UnlessLater.tsx'

/** What the fields of a form need of it, whatever it sends. */
export type TypedForm<Values> = Pick<UseFormReturnType<Values>, 'values' | 'setValues' | 'getInputProps'>

interface Props<Name extends RecordName, Values> {
  readonly record: Name
  /** The row that the form changes, when it is one: what a later version wrote in it is locked. */
  readonly id?: string | null | undefined
  readonly form: TypedForm<Values>
  /** Texts, hours and numbers are held as typed, « » for none; a row of another record with its name; `null` for none. */
  readonly field: keyof Values & keyof Records[Name]['fields'] & string
  /** When it is asked with other words than those of its declaration. */
  readonly label?: string
  readonly description?: string | undefined
  readonly placeholder?: string
  /** Lines shown of a text of several. */
  readonly rows?: number
  /** Where the caret is when the form opens. */
  readonly first?: boolean
  /** The words for no choice, or no row. */
  readonly none?: string
  readonly disabled?: boolean
  /** Said to whoever hears the page: nothing is sent without it. */
  readonly required?: boolean
}

/** Enough for any number as one types it. */
const numberLength = 20

/** One declared field in a form that is sent: the control its declaration calls for, its label and its limits. */
export function FormField<Name extends RecordName, Values>({ id, ...props }: Props<Name, Values>) {
  const control = <FormControl {...props} />
  if (id == null) return control
  const { record, field, label } = props
  return (
    <UnlessLater record={record} id={id} field={field} {...(label !== undefined && { label })}>
      {control}
    </UnlessLater>
  )
}

function FormControl<Name extends RecordName, Values>({
  record,
  form,
  field,
  label,
  rows,
  first = false,
  none,
  ...others
}: Omit<Props<Name, Values>, 'id'>) {
  const declared = (records[record].fields as Readonly<Record<string, Field>>)[field] as Field
  const { value, onChange, error } = form.getInputProps(field as never)
  // Said twice: a form may come after its dialog has looked for where the caret is to be.
  const focus = first ? { autoFocus: true, 'data-autofocus': true } : {}
  const shown = { ...others, ...focus, label: label ?? declared.label, error, withAsterisk: false }
  switch (declared.kind) {
    case 'text': {
      const typed = { ...shown, value, onChange, maxLength: declared.max }
      return rows === undefined ? (
        <TextInput {...typed} />
      ) : (
        <Textarea {...typed} autosize minRows={rows} maxRows={10} />
      )
    }
    case 'decimal':
      return <TextInput {...shown} value={value} onChange={onChange} inputMode="decimal" maxLength={numberLength} />
    case 'time':
      return <TextInput placeholder="9&nbsp;h&nbsp;00" {...shown} value={value} onChange={onChange} />
    case 'date':
      return <DayField label={shown.label} value={value} onChange={onChange} error={error} />
    case 'integer':
      return (
        <NumberInput
          {...shown}
          min={declared.min}
          max={declared.max}
          allowDecimal={false}
          hideControls
          value={value ?? ''}
          onChange={(number) => onChange(typeof number === 'number' ? number : null)}
        />
      )
    case 'choice':
      return (
        <NativeSelect
          {...shown}
          {...selected(
            [...(none === undefined ? [] : [{ value: '', label: none }]), ...optionsOf(declared.choices)],
            value ?? '',
          )}
          onChange={({ currentTarget }) => onChange(currentTarget.value === '' ? null : currentTarget.value)}
        />
      )
    case 'ref':
      if (isOffered(declared.to))
        return (
          <ReferenceField
            {...shown}
            to={declared.to}
            value={(value as NamedRow | null)?.id ?? null}
            current={value as NamedRow | null}
            onChange={onChange}
            {...(none !== undefined && { none })}
          />
        )
  }
  throw new Error(`No control in a form for a field of the kind ${declared.kind}`)
}
