import { NativeSelect } from '@mantine/core'
import type { ChoiceField as Declared } from '#shared/domain/field.ts'
import { optionsOf } from './options.ts'

export interface ChoiceFieldProps {
  readonly declared: Declared<Readonly<Record<string, string>>>
  readonly value: string | null
  readonly onSave: (value: string | null) => void
  readonly error?: string | undefined
  readonly description?: string
}

/** One of a closed list, or nothing. */
export function ChoiceField({ declared, value, onSave, error, description }: ChoiceFieldProps) {
  return (
    <NativeSelect
      label={declared.label}
      description={description}
      error={error}
      data={[{ value: '', label: 'À préciser' }, ...optionsOf(declared.choices)]}
      value={value ?? ''}
      onChange={(event) => onSave(event.currentTarget.value || null)}
    />
  )
}
