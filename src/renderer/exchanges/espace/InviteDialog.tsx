import { NativeSelect, Text } from '@mantine/core'
import { useState } from 'react'
import type { MemberRole } from '#shared/contract/workspace/workspace.ts'
import type { RowId } from '#shared/kernel/ids.ts'
import { member } from '#shared/records/workspace/member.ts'
import type { Known } from '#shared/text/newer.ts'
import { useWorkspace } from '../../api/workspace.tsx'
import { FormDialog } from '../../components/FormDialog.tsx'
import { useDocument } from '../../components/jobs/use-document.ts'
import { useJob } from '../../components/jobs/use-job.ts'
import { MarkedList } from '../../components/plain/MarkedList.tsx'

/** A file by which another secretariat joins: what it will do, and where. */
export function InviteDialog({ close }: { readonly close: () => void }) {
  const { sectors } = useWorkspace()
  const [role, setRole] = useState<Known<MemberRole>>('coordinator')
  const [sector, setSector] = useState<RowId | null>(null)
  const invitation = useDocument(useJob('espace', 'invite'), { done: 'Invitation prête', close })
  return (
    <FormDialog
      size={620}
      title="Inviter un secrétariat"
      verb="Préparer l’invitation"
      write={invitation}
      submit={() => invitation.write((job) => ({ role, sector: role === 'hub' ? null : sector, job }))}
      close={close}
    >
      <NativeSelect
        label="Ce que ce poste fera dans Concerto"
        data-autofocus
        maw={420}
        value={role}
        data={Object.entries(member.fields.role.choices).map(([value, label]) => ({ value, label }))}
        onChange={(event) => setRole(event.currentTarget.value as Known<MemberRole>)}
      />
      {role !== 'hub' && sectors.length > 0 && (
        <NativeSelect
          label="Secteur"
          maw={420}
          value={sector ?? ''}
          data={[
            { value: '', label: 'Tous les secteurs' },
            ...sectors.map(({ id, name }) => ({ value: id, label: name ?? 'Secteur sans nom' })),
          ]}
          onChange={(event) => setSector((event.currentTarget.value || null) as RowId | null)}
        />
      )}
      <Text>Un fichier est préparé, à envoyer par courriel ou à donner sur une clé. Il ne contient aucun secret.</Text>
      <MarkedList ordered>
        <li>La personne l’ouvre au premier lancement de Concerto, sur son ordinateur.</li>
        <li>Elle vous envoie son premier lot : il est retenu, et ses six mots vous sont demandés.</li>
        <li>Vous les entendez au téléphone, vous appliquez le lot, et vous lui envoyez le vôtre.</li>
      </MarkedList>
    </FormDialog>
  )
}
