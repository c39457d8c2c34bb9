import { Checkbox, Stack } from '@mantine/core'
import type { ChoicesField as Declared, Field } from '#shared/records/field.ts'
import { printPhone } from '#shared/text/normalise/phone.ts'
import { ChoiceField } from './ChoiceField.tsx'
import { DayField } from './DayField.tsx'
import { DecimalField } from './DecimalField.tsx'
import { FlagField } from './FlagField.tsx'
import { HourField } from './HourField.tsx'
import { ListField } from './ListField.tsx'
import { NumberField } from './NumberField.tsx'
import { TextField } from './TextField.tsx'
import type { Saving } from './use-autosave.ts'
import { useChosen } from './use-chosen.ts'

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
}

/** Room for spaces, points and prefixes, which are taken out. */
const typedMax = 40

/** The control that the declaration of a field calls for. */
export function FieldControl({ declared, value, onSave, required, first, ...shown }: FieldControlProps) {
  const { label } = declared
  if (declared.kind === 'text' && declared.form === 'phone')
    return <PhoneField {...shown} label={label} value={value as string | null} onSave={onSave} />
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
          description={shown.description}
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

interface ChoicesFieldProps {
  readonly declared: Declared<Readonly<Record<string, string>>>
  readonly value: readonly string[] | null
  readonly onSave: (value: readonly string[] | null) => Saving
  readonly error?: string | undefined
  readonly description?: string
}

/** Several of a closed list. What was there keeps its order; what is ticked comes after. */
function ChoicesField({ declared, value, onSave, error, description }: ChoicesFieldProps) {
  const [chosen, choose] = useChosen(value, onSave)
  return (
    <Checkbox.Group
      label={declared.label}
      description={description}
      error={error}
      value={[...(chosen ?? [])]}
      onChange={(ticked) => choose(ticked.length === 0 ? null : ticked)}
    >
      <Stack gap="var(--s1)">
        {Object.entries(declared.choices).map(([code, label]) => (
          <Checkbox key={code} value={code} label={label} py="xs" />
        ))}
      </Stack>
    </Checkbox.Group>
  )
}

interface PhoneFieldProps {
  readonly label: string
  /** E.164 where it could be read, else as it was typed. */
  readonly value: string | null
  readonly onSave: (value: string | null) => Saving
  readonly error?: string | undefined
}

/** A telephone as French people write it. What is no single number, or says more than one, is kept as typed. */
function PhoneField({ value, onSave, ...shown }: PhoneFieldProps) {
  return (
    <TextField
      {...shown}
      maxLength={40}
      // Typed with plain spaces, as one would: what comes back is then what was typed.
      value={value === null ? null : printPhone(value).replaceAll('\u00A0', ' ')}
      onSave={onSave}
    />
  )
}
