import { Button, Checkbox, Text } from '@mantine/core'
import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import type { MailboxSettings } from '#shared/contract/exchanges/mailbox.ts'
import { useApiMutation } from '../../api/hooks.ts'
import { FormDialog } from '../../components/FormDialog.tsx'
import { FolderField } from '../../components/fields/FolderField.tsx'

interface Props {
  /** `null` the first time. */
  readonly settings: MailboxSettings | null
  readonly close: () => void
  /** Looks at the folder that was just chosen. */
  readonly lookAfter: () => void
}

const first: MailboxSettings = { folder: '', applies: false, publishes: true }

/** Which folder, and what is done there without asking. */
export function FolderDialog({ settings, close, lookAfter }: Props) {
  const queries = useQueryClient()
  const [chosen, choose] = useState(settings ?? first)
  const settle = useApiMutation('mailbox', 'settle', { tellsFailure: true })
  const [missing, setMissing] = useState(false)
  const keep = (next: MailboxSettings | null) =>
    settle.mutate(
      { settings: next },
      {
        onSuccess: async () => {
          await queries.invalidateQueries({ queryKey: ['mailbox'] })
          close()
          if (next !== null) lookAfter()
        },
      },
    )
  const submit = () => {
    const folder = chosen.folder.trim()
    setMissing(folder === '')
    if (folder !== '') keep({ ...chosen, folder })
  }
  return (
    <FormDialog title="Dossier partagé" size="lg" submit={submit} write={settle} verb="Enregistrer" close={close}>
      <FolderField
        label="Dossier"
        description="Le même que celui de vos collègues, à l’adresse où cet ordinateur le voit."
        first
        value={chosen.folder}
        onChange={(folder) => {
          setMissing(false)
          choose({ ...chosen, folder })
        }}
        error={missing ? 'Choisissez un dossier.' : undefined}
      />
      <Checkbox
        label="Déposer mes envois sans me demander"
        description="À chaque fois que Concerto regarde le dossier. Seuls vos collègues de l’espace peuvent les lire."
        checked={chosen.publishes}
        onChange={(event) => choose({ ...chosen, publishes: event.currentTarget.checked })}
      />
      <Checkbox
        label="Appliquer les envois reçus sans me demander"
        description="Seulement ceux d’ordinateurs vérifiés au téléphone, et quand rien ne manque entre deux. Les points à trancher attendent votre avis."
        checked={chosen.applies}
        onChange={(event) => choose({ ...chosen, applies: event.currentTarget.checked })}
      />
      {settings !== null && (
        <div>
          <Button variant="subtle" onClick={() => keep(null)} disabled={settle.isPending}>
            Ne plus utiliser ce dossier
          </Button>
          <Text size="sm" c="var(--ink-2)">
            Les fichiers qui s’y trouvent y restent.
          </Text>
        </div>
      )}
    </FormDialog>
  )
}
