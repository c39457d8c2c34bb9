import { Checkbox } from '@mantine/core'
import type { Saving } from './use-autosave.ts'
import { useChosen } from './use-chosen.ts'

export interface FlagFieldProps {
  readonly label: string
  readonly value: boolean | null
  readonly onSave: (value: boolean | null) => Saving
  readonly error?: string | undefined
  readonly description?: string
}

/** Yes, or not said. */
export function FlagField({ label, value, onSave, error, description }: FlagFieldProps) {
  const [chosen, choose] = useChosen(value, onSave)
  return (
    <Checkbox
      label={label}
      description={description}
      error={error}
      checked={chosen === true}
      onChange={(event) => choose(event.currentTarget.checked ? true : null)}
    />
  )
}
