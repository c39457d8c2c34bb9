import { Button, Stack, Text } from '@mantine/core'
import type { BackupView } from '#shared/contract/exchanges/backups.ts'
import { useApiMutation } from '../../api/hooks.ts'
import { Dialog } from '../../components/Dialog.tsx'
import { ErrorMessage } from '../../components/ErrorMessage.tsx'
import { DialogEnd } from '../../components/FormEnd.tsx'
import { fullMoment } from './backup-words.ts'
import { useReadBackups } from './use-read-backups.ts'

/** A copy let go of does not come back: it is asked. */
export function RemoveDialog({ copy, close }: { readonly copy: BackupView; readonly close: () => void }) {
  const remove = useApiMutation('backups', 'remove', { tellsFailure: true })
  const read = useReadBackups()
  const act = () =>
    remove.mutate(
      { name: copy.name },
      {
        onSuccess: () => {
          close()
          read()
        },
      },
    )
  return (
    <Dialog onClose={close} title="Supprimer cette copie ?">
      <Stack gap="md">
        <Text>
          La copie du {fullMoment(copy.madeAt)} sera effacée de cet ordinateur, et ne pourra pas être reprise. L’espace
          lui-même ne change pas.
        </Text>
        {remove.error !== null && <ErrorMessage thrown={remove.error} />}
        <DialogEnd close={close} first>
          <Button variant="outline" color="brique" loading={remove.isPending} onClick={act}>
            Supprimer la copie
          </Button>
        </DialogEnd>
      </Stack>
    </Dialog>
  )
}
