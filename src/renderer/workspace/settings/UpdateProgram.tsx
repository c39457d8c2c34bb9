import { Button, Group, Stack, Text } from '@mantine/core'
import { type ReactNode, useState } from 'react'
import { useApiMutation, useApiQuery } from '../../api/hooks.ts'
import { Dialog } from '../../components/Dialog.tsx'
import { ErrorMessage } from '../../components/ErrorMessage.tsx'
import { DialogEnd } from '../../components/FormEnd.tsx'

/** The way to another version, where the program is installed by a file: nothing is ever fetched. */
export function UpdateProgram(): ReactNode {
  const takesInstallers = useApiQuery('workspace', 'takesInstallers', {}).data === true
  const [asking, setAsking] = useState(false)
  if (!takesInstallers) return null
  return (
    <>
      <Text size="sm" c="var(--ink-2)">
        Une mise à jour est un fichier que l’on vous remet&nbsp;: Concerto ne télécharge rien.
      </Text>
      <Group>
        <Button variant="default" onClick={() => setAsking(true)}>
          Mettre à jour…
        </Button>
      </Group>
      {asking && <UpdateDialog close={() => setAsking(false)} />}
    </>
  )
}

function UpdateDialog({ close }: { readonly close: () => void }) {
  const update = useApiMutation('workspace', 'update', { tellsFailure: true })
  const choose = () => update.mutate({}, { onSuccess: (opened) => opened === null && update.reset() })
  return (
    <Dialog title="Mettre à jour Concerto" onClose={close}>
      <Stack gap="md">
        <Text>
          Choisissez le fichier d’installation que l’on vous a remis. Concerto enregistre et copie ce qui ne l’est pas
          encore, <b>se ferme</b>, et l’installation commence. Rouvrez-le ensuite&nbsp;: vos données sont restées où
          elles étaient.
        </Text>
        <Text c="var(--ink-2)">
          Une version plus ancienne, sur un autre ordinateur, peut ne plus ouvrir un dossier que la nouvelle a
          ouvert&nbsp;: elle le dit, et n’y change rien.
        </Text>
        {update.error !== null && <ErrorMessage thrown={update.error} />}
        <DialogEnd close={close}>
          <Button variant="filled" onClick={choose} loading={update.isPending || update.data != null}>
            Choisir le fichier…
          </Button>
        </DialogEnd>
      </Stack>
    </Dialog>
  )
}
