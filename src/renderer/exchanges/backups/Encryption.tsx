import { Checkbox } from '@mantine/core'
import { shortestPassphrase } from '#shared/contract/limits.ts'
import { PassphraseField } from './PassphraseField.tsx'

/** Whether a copy is encrypted, and with what. */
export interface EncryptionChoice {
  readonly isEncrypted: boolean
  readonly passphrase: string
}

interface Props {
  readonly label: string
  readonly choice: EncryptionChoice
  readonly onChange: (choice: EncryptionChoice) => void
  /** The form was sent: what is wrong is said. */
  readonly sent: boolean
}

/** The choice to encrypt, and what a lost passphrase means. */
export function Encryption({ label, choice, onChange, sent }: Props) {
  return (
    <>
      <Checkbox
        label={label}
        description="Sans chiffrement, qui trouve le fichier lit les noms et les comptes-rendus."
        checked={choice.isEncrypted}
        onChange={(event) => onChange({ ...choice, isEncrypted: event.currentTarget.checked })}
      />
      {choice.isEncrypted && (
        <PassphraseField
          label="Phrase de passe"
          description="Quelques mots, douze caractères au moins. Notez-la ailleurs que sur cet ordinateur : si elle se perd, personne ne peut plus ouvrir la copie, pas même Concerto."
          value={choice.passphrase}
          onChange={(passphrase) => onChange({ ...choice, passphrase })}
          error={sent && !isComplete(choice) ? 'Il faut douze caractères au moins.' : undefined}
        />
      )}
    </>
  )
}

export const isComplete = ({ isEncrypted, passphrase }: EncryptionChoice): boolean =>
  !isEncrypted || passphrase.length >= shortestPassphrase

/** As the program is asked. */
export const closingOf = ({ isEncrypted, passphrase }: EncryptionChoice) => ({
  passphrase: isEncrypted ? passphrase : null,
  clear: !isEncrypted,
})
