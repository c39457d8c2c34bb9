import { Text } from '@mantine/core'
import { useState } from 'react'
import type { PosteView } from '#shared/contract/exchanges/espace.ts'
import { withDe } from '#shared/text/article.ts'
import { knownCode } from '#shared/text/newer.ts'
import { FormDialog } from '../../components/FormDialog.tsx'
import { useGesture } from '../../components/use-gesture.ts'
import { posteName } from './poste-words.ts'
import { type Role, RoleFields } from './RoleFields.tsx'

interface Props {
  readonly poste: PosteView
  readonly close: () => void
}

/** What someone does in the espace, and where: the hub gives it. */
export function RoleDialog({ poste, close }: Props) {
  const [changes, change] = useState<Partial<Role>>({})
  const { role, sector } = { role: knownCode(poste.role) ?? 'secretary', sector: poste.sectorId, ...changes }
  const update = useGesture('espace', 'setRole', { tellsFailure: true })
  const name = posteName(poste)
  const submit = () => {
    if (Object.keys(changes).length === 0) return close()
    update.act({ poste: poste.id, role, sector }, `Rôle ${withDe(name)} enregistré`, close)
  }
  return (
    <FormDialog
      size={620}
      title={`Rôle et secteur ${withDe(name)}`}
      verb="Donner ce rôle"
      write={update}
      submit={submit}
      close={close}
    >
      <RoleFields
        label="Ce que cette personne fait dans Concerto"
        role={role}
        sector={sector}
        onChange={(changed) => change({ ...changes, ...changed })}
      />
      <Text size="sm" c="var(--ink-2)">
        Vos collègues l’apprendront avec votre prochain envoi.
      </Text>
    </FormDialog>
  )
}
