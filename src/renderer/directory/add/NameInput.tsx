import { TextInput } from '@mantine/core'

interface Props {
  readonly label: string
  readonly value: string
  readonly onChange: (name: string) => void
  /** Greatest length in UTF-16 code units. */
  readonly max?: number
  /** Where one begins to type. */
  readonly isFirst?: boolean
}

/** The name of a new entry, or a part of it. */
export function NameInput({ label, value, onChange, max = 300, isFirst = false }: Props) {
  return (
    <TextInput
      label={label}
      maxLength={max}
      value={value}
      onChange={(event) => onChange(event.currentTarget.value)}
      data-autofocus={isFirst || undefined}
    />
  )
}
