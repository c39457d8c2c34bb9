import { Checkbox, Stack } from '@mantine/core'
import type { ChoicesField as Declared } from '#shared/domain/field.ts'

export interface ChoicesFieldProps {
  readonly declared: Declared<Readonly<Record<string, string>>>
  readonly value: readonly string[] | null
  readonly onSave: (value: readonly string[] | null) => void
  readonly error?: string | undefined
  readonly description?: string
}

/** Several of a closed list. What was there keeps its order; what is ticked comes after. */
export function ChoicesField({ declared, value, onSave, error, description }: ChoicesFieldProps) {
  return (
    <Checkbox.Group
      label={declared.label}
      description={description}
      error={error}
      value={[...(value ?? [])]}
      onChange={(ticked) => onSave(ticked.length === 0 ? null : ticked)}
    >
      <Stack gap={2}>
        {Object.entries(declared.choices).map(([code, label]) => (
          <Checkbox key={code} value={code} label={label} py={3} />
        ))}
      </Stack>
    </Checkbox.Group>
  )
}
