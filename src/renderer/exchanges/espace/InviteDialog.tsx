import { Text } from '@mantine/core'
import { useState } from 'react'
import { FormDialog } from '../../components/FormDialog.tsx'
import { useDocument } from '../../components/jobs/use-document.ts'
import { useJob } from '../../components/jobs/use-job.ts'
import { MarkedList } from '../../components/plain/MarkedList.tsx'
import { type Role, RoleFields } from './RoleFields.tsx'

/** A file by which another secretariat joins: what it will do, and where. */
export function InviteDialog({ close }: { readonly close: () => void }) {
  const [given, give] = useState<Role>({ role: 'coordinator', sector: null })
  const invitation = useDocument(useJob('espace', 'invite'), { done: 'Invitation prête', close })
  return (
    <FormDialog
      size={620}
      title="Inviter un secrétariat"
      verb="Préparer l’invitation"
      write={invitation}
      submit={() => invitation.write((job) => ({ ...given, job }))}
      close={close}
    >
      <RoleFields
        label="Ce que cette personne fera dans Concerto"
        {...given}
        onChange={(changed) => give({ ...given, ...changed })}
      />
      <Text>Un fichier est préparé, à envoyer par courriel ou à donner sur une clé. Il ne contient aucun secret.</Text>
      <MarkedList ordered>
        <li>La personne l’ouvre au premier lancement de Concerto, sur son ordinateur.</li>
        <li>Elle vous donne son premier envoi&nbsp;: il est retenu, et ses six mots vous sont demandés.</li>
        <li>Vous les entendez au téléphone, vous appliquez l’envoi, et vous lui préparez le vôtre.</li>
      </MarkedList>
    </FormDialog>
  )
}
