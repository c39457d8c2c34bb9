import { PasswordInput, type PasswordInputProps } from '@mantine/core'

interface Props extends Pick<PasswordInputProps, 'label' | 'description' | 'error'> {
  readonly value: string
  readonly onChange: (value: string) => void
  readonly first?: boolean
}

/** A passphrase, which one may look at while typing: a slip would close the copy for ever. */
export function PassphraseField({ first = false, onChange, ...shown }: Props) {
  return (
    <PasswordInput
      {...shown}
      {...(first && { 'data-autofocus': true })}
      autoComplete="off"
      spellCheck={false}
      maxLength={200}
      onChange={(event) => onChange(event.currentTarget.value)}
      visibilityToggleButtonProps={{ 'aria-label': 'Montrer la phrase de passe', tabIndex: 0 }}
    />
  )
}
