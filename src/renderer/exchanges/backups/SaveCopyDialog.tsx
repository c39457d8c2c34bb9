import { Stack, Text } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import type { BackupView } from '#shared/contract/exchanges/backups.ts'
import { Dialog } from '../../components/Dialog.tsx'
import { FormEnd } from '../../components/FormEnd.tsx'
import { useDocument } from '../../components/jobs/use-document.ts'
import { useJob } from '../../components/jobs/use-job.ts'
import { fullMoment } from './backup-words.ts'
import { Encryption, isComplete, passphraseOf } from './Encryption.tsx'

/** A copy as a file to carry away. */
export function SaveCopyDialog({ copy, close }: { readonly copy: BackupView; readonly close: () => void }) {
  const [choice, choose] = useState({ isEncrypted: true, passphrase: '' })
  const [sent, send] = useState(false)
  const file = useDocument(useJob('backups', 'export'), { done: 'Fichier prêt', close })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    send(true)
    if (isComplete(choice)) file.write((job) => ({ name: copy.name, job, passphrase: passphraseOf(choice) }))
  }
  return (
    <Dialog onClose={close} title="Enregistrer la copie dans un fichier">
      <form noValidate onSubmit={submit}>
        <Stack gap="md">
          <Text>Copie du {fullMoment(copy.madeAt)}, tout l’espace compris.</Text>
          <Encryption label="Chiffrer le fichier" choice={choice} onChange={choose} sent={sent} />
          <FormEnd write={file} verb="Enregistrer le fichier" close={close} />
        </Stack>
      </form>
    </Dialog>
  )
}
