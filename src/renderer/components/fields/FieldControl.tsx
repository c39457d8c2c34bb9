import type { Field } from '#shared/records/field.ts'
import { ChoiceField } from './ChoiceField.tsx'
import { ChoicesField } from './ChoicesField.tsx'
import { DayField } from './DayField.tsx'
import { DecimalField } from './DecimalField.tsx'
import { FlagField } from './FlagField.tsx'
import { HourField } from './HourField.tsx'
import { ListField } from './ListField.tsx'
import { NumberField } from './NumberField.tsx'
import { PhoneField } from './PhoneField.tsx'
import { TextField } from './TextField.tsx'
import type { Saving } from './use-autosave.ts'

export interface FieldControlProps {
  readonly declared: Field
  readonly value: unknown
  readonly onSave: (value: unknown) => Saving
  readonly error?: string | undefined
  /** An emptied text is refused. */
  readonly required?: boolean
  readonly description?: string
  readonly placeholder?: string
  /** Where the caret is when its dialog opens: a text. */
  readonly first?: boolean
  /** A text that is a telephone number. */
  readonly phone?: boolean
}

/** Room for spaces, points and prefixes, which are taken out. */
const typedMax = 40

/** The control that the declaration of a field calls for. */
export function FieldControl({ declared, value, onSave, required, phone, first, ...shown }: FieldControlProps) {
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
    case 'integer':
      return (
        <NumberField
          label={label}
          value={value as number | null}
          onSave={onSave}
          min={declared.min}
          max={declared.max}
        />
      )
    case 'decimal':
      return (
        <DecimalField
          label={label}
          value={value as string | null}
          onSave={onSave}
          min={declared.min}
          max={declared.max}
          error={shown.error}
        />
      )
    case 'time':
      return <HourField {...shown} label={label} value={value as string | null} onSave={onSave} />
    default:
      throw new Error(`No control for a field of the kind ${declared.kind}`)
  }
}
