import { TagsInput } from '@mantine/core'
import type { ListField as Declared } from '#shared/records/field.ts'
import type { Saving } from './use-autosave.ts'
import { useChosen } from './use-chosen.ts'

export interface ListFieldProps {
  readonly declared: Pick<Declared, 'label' | 'max'>
  readonly value: readonly string[] | null
  readonly onSave: (value: readonly string[] | null) => Saving
  readonly error?: string | undefined
  readonly description?: string
  readonly placeholder?: string
}

/** Short texts in the order given: Entrée adds one. */
export function ListField({ declared, value, onSave, error, description, placeholder }: ListFieldProps) {
  const [chosen, choose] = useChosen(value, onSave)
  return (
    <TagsInput
      label={declared.label}
      description={description}
      error={error}
      placeholder={placeholder}
      splitChars={[';', '\n']}
      maxTags={50}
      value={[...(chosen ?? [])]}
      onChange={(texts) => choose(texts.length === 0 ? null : texts.map((text) => text.slice(0, declared.max)))}
    />
  )
}
