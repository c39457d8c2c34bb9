import { Text } from '@mantine/core'
import { useState } from 'react'
import type { SecondFolder } from '#shared/contract/exchanges/backups.ts'
import { FormDialog } from '../../components/FormDialog.tsx'
import { FolderField } from '../../components/fields/FolderField.tsx'
import { useGesture } from '../../components/use-gesture.ts'
import { closingOf, Encryption, isComplete } from './Encryption.tsx'
import { useReadBackups } from './use-read-backups.ts'

interface Props {
  readonly second: SecondFolder | null
  /** Whether it proposes to encrypt: what was clear stays so until it is asked. */
  readonly encrypts: boolean
  readonly close: () => void
}

/** Where the usual copies go too. The first one goes at once: what is wrong is said here. */
export function SecondFolderDialog({ second, encrypts, close }: Props) {
  const [folder, setFolder] = useState(second?.folder ?? '')
  const [choice, choose] = useState({ isEncrypted: encrypts, passphrase: '' })
  const [sent, send] = useState(false)
  const keep = useGesture('backups', 'keepSecond', { tellsFailure: true })
  const read = useReadBackups()
  const submit = () => {
    send(true)
    if (folder.trim() === '' || !isComplete(choice)) return
    keep.act(
      { folder, ...closingOf(choice) },
      {
        noUndo: `Chaque sauvegarde sera aussi copiée dans ce dossier, ${choice.isEncrypted ? 'chiffrée' : 'en clair'}`,
      },
      () => {
        close()
        read()
      },
    )
  }
  return (
    <FormDialog
      title="Copier aussi sur un autre disque"
      submit={submit}
      write={keep}
      verb="Copier dans ce dossier"
      close={close}
    >
      <Text>Si le disque est absent, la copie attend, et se fait d’elle-même à son retour.</Text>
      <FolderField
        label="Dossier"
        first
        value={folder}
        onChange={setFolder}
        error={sent && folder.trim() === '' ? 'Choisissez un dossier.' : undefined}
      />
      <Encryption label="Chiffrer ces copies" choice={choice} onChange={choose} sent={sent} />
    </FormDialog>
  )
}
