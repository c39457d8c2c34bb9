import { NativeSelect } from '@mantine/core'
import type { ChoiceField as Declared } from '#shared/records/field.ts'
import { newer, newerHint } from '#shared/text/newer.ts'
import { optionsOf, selected } from './options.ts'
import type { Saving } from './use-autosave.ts'
import { useChosen } from './use-chosen.ts'

export interface ChoiceFieldProps {
  readonly declared: Declared<Readonly<Record<string, string>>>
  readonly value: string | null
  readonly onSave: (value: string | null) => Saving
  readonly error?: string | undefined
  readonly description?: string
}

/** One of a closed list, or nothing. */
export function ChoiceField({ declared, value, onSave, error, description }: ChoiceFieldProps) {
  const [chosen, choose] = useChosen(value, onSave)
  return (
    <NativeSelect
      label={declared.label}
      description={chosen === newer ? newerHint : description}
      error={error}
      {...selected([{ value: '', label: 'À préciser' }, ...optionsOf(declared.choices)], chosen ?? '')}
      onChange={(event) => choose(event.currentTarget.value || null)}
    />
  )
}
