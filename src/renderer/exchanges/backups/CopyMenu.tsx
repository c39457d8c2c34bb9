import { Menu, Text } from '@mantine/core'
import { IconDeviceFloppy, IconShieldCheck, IconTrash } from '@tabler/icons-react'
import { useState } from 'react'
import type { BackupView } from '#shared/contract/exchanges/backups.ts'
import { FormDialog } from '../../components/FormDialog.tsx'
import { useDocument } from '../../components/jobs/use-document.ts'
import { useJob } from '../../components/jobs/use-job.ts'
import { AskedMenu, WhenAsked } from '../../components/RowMenu.tsx'
import { useGesture } from '../../components/use-gesture.ts'
import { fullMoment } from './backup-words.ts'
import { closingOf, Encryption, isComplete } from './Encryption.tsx'
import { RemoveDialog } from './RemoveDialog.tsx'

const icon = { size: 16, stroke: 1.6 } as const

/** What else one does with a copy. */
export function CopyMenu({ copy }: { readonly copy: BackupView }) {
  const [open, setOpen] = useState<'save' | 'remove' | null>(null)
  const rehearse = useGesture('backups', 'rehearse')
  const label = `Autres actions, copie du ${fullMoment(copy.madeAt)}`
  const tryIt = () =>
    rehearse.act({ name: copy.name }, ({ problems }) => ({
      noUndo: problems === 0 ? 'Essai fait : tout est revenu à l’identique' : 'Essai fait : la copie est abîmée',
    }))
  return (
    <>
      <WhenAsked label={label}>
        <AskedMenu label={label}>
          <Menu.Item leftSection={<IconDeviceFloppy {...icon} />} onClick={() => setOpen('save')}>
            Enregistrer dans un fichier…
          </Menu.Item>
          <Menu.Item leftSection={<IconShieldCheck {...icon} />} onClick={tryIt}>
            Essayer la restauration
          </Menu.Item>
          <Menu.Item leftSection={<IconTrash {...icon} />} color="brique" onClick={() => setOpen('remove')}>
            Supprimer…
          </Menu.Item>
        </AskedMenu>
      </WhenAsked>
      {open === 'save' && <SaveCopyDialog copy={copy} close={() => setOpen(null)} />}
      {open === 'remove' && <RemoveDialog copy={copy} close={() => setOpen(null)} />}
    </>
  )
}

/** A copy as a file to carry away. */
function SaveCopyDialog({ copy, close }: { readonly copy: BackupView; readonly close: () => void }) {
  const [choice, choose] = useState({ isEncrypted: true, passphrase: '' })
  const [sent, send] = useState(false)
  const file = useDocument(useJob('backups', 'export'), {
    done: choice.isEncrypted ? 'Fichier prêt, chiffré' : 'Fichier prêt, en clair',
    close,
  })
  const submit = () => {
    send(true)
    if (isComplete(choice)) file.write((job) => ({ name: copy.name, job, ...closingOf(choice) }))
  }
  return (
    <FormDialog
      title="Enregistrer la copie dans un fichier"
      submit={submit}
      write={file}
      verb="Enregistrer le fichier"
      close={close}
    >
      <Text>Copie du {fullMoment(copy.madeAt)}, tout l’espace compris.</Text>
      <Encryption label="Chiffrer le fichier" choice={choice} onChange={choose} sent={sent} />
    </FormDialog>
  )
}
