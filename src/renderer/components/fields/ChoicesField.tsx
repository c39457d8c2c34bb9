import { Checkbox, Stack } from '@mantine/core'
import type { ChoicesField as Declared } from '#shared/records/field.ts'
import type { Saving } from './use-autosave.ts'
import { useChosen } from './use-chosen.ts'

export interface ChoicesFieldProps {
  readonly declared: Declared<Readonly<Record<string, string>>>
  readonly value: readonly string[] | null
  readonly onSave: (value: readonly string[] | null) => Saving
  readonly error?: string | undefined
  readonly description?: string
}

/** Several of a closed list. What was there keeps its order; what is ticked comes after. */
export function ChoicesField({ declared, value, onSave, error, description }: ChoicesFieldProps) {
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
