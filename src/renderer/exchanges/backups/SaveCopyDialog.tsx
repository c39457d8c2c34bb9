import { Stack, Text } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import type { BackupView } from '#shared/contract/exchanges/backups.ts'
import { Dialog } from '../../components/Dialog.tsx'
import { FormEnd } from '../../components/FormEnd.tsx'
import { download } from '../../components/jobs/download.ts'
import { useJob } from '../../components/jobs/use-job.ts'
import { tellDone } from '../../components/tell-done.tsx'
import { fullMoment } from './backup-words.ts'
import { Encryption, isComplete, passphraseOf } from './Encryption.tsx'

/** A copy as a file to carry away. */
export function SaveCopyDialog({ copy, close }: { readonly copy: BackupView; readonly close: () => void }) {
  const [choice, choose] = useState({ isEncrypted: true, passphrase: '' })
  const [sent, send] = useState(false)
  const [error, fail] = useState<unknown>(null)
  const { job, run } = useJob('backups', 'export')
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    send(true)
    if (!isComplete(choice)) return
    fail(null)
    const outcome = await run((id) => ({ name: copy.name, job: id, passphrase: passphraseOf(choice) }))
    if (outcome.kind === 'failed') return fail(outcome.thrown)
    if (outcome.kind === 'cancelled') return
    download(outcome.job, outcome.value.name)
    close()
    tellDone(`Fichier prêt\u00a0: ${outcome.value.name}`)
  }
  return (
    <Dialog onClose={close} title="Enregistrer la copie dans un fichier">
      <form noValidate onSubmit={(event) => void submit(event)}>
        <Stack gap="md">
          <Text>Copie du {fullMoment(copy.madeAt)}, tout l’espace compris.</Text>
          <Encryption label="Chiffrer le fichier" choice={choice} onChange={choose} sent={sent} />
          <FormEnd write={{ error, isPending: job !== null }} verb="Enregistrer le fichier" close={close} />
        </Stack>
      </form>
    </Dialog>
  )
}
