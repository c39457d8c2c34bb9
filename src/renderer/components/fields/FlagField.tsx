import { Checkbox } from '@mantine/core'

export interface FlagFieldProps {
  readonly label: string
  readonly value: boolean | null
  readonly onSave: (value: boolean | null) => void
  readonly error?: string | undefined
  readonly description?: string
}

/** Yes, or not said. */
export function FlagField({ label, value, onSave, error, description }: FlagFieldProps) {
  return (
    <Checkbox
      label={label}
      description={description}
      error={error}
      checked={value === true}
      onChange={(event) => onSave(event.currentTarget.checked ? true : null)}
    />
  )
}
