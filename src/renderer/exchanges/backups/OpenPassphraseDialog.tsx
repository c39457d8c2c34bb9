import { Stack, Text } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import { Dialog } from '../../components/Dialog.tsx'
import { FormEnd } from '../../components/FormEnd.tsx'
import { PassphraseField } from './PassphraseField.tsx'
import type { BroughtCopy } from './use-bring-copy.ts'

/** Asks for what opens a copy that is encrypted. */
export function OpenPassphraseDialog({ bring }: { readonly bring: BroughtCopy }) {
  const [passphrase, setPassphrase] = useState('')
  const submit = (event: FormEvent) => {
    event.preventDefault()
    bring.openWith(passphrase)
  }
  return (
    <Dialog onClose={bring.leave} title="Cette sauvegarde est chiffrée">
      <form noValidate onSubmit={submit}>
        <Stack gap="md">
          <Text>Il faut la phrase de passe donnée quand elle a été faite. Sans elle, personne ne peut l’ouvrir.</Text>
          <PassphraseField first label="Phrase de passe" value={passphrase} onChange={setPassphrase} />
          <FormEnd
            write={{ error: bring.refused, isPending: bring.isReading }}
            verb="Ouvrir la sauvegarde"
            close={bring.leave}
          />
        </Stack>
      </form>
    </Dialog>
  )
}
