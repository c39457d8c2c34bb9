import { Stack, Text, Textarea } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import type { RowId } from '#shared/kernel/ids.ts'
import { useApiMutation } from '../../api/hooks.ts'
import { Dialog } from '../../components/Dialog.tsx'
import { FormEnd } from '../../components/FormEnd.tsx'
import { tellDone } from '../../components/tell-done.tsx'
import { useUndo } from '../../components/use-undo.ts'

interface Props {
  readonly meeting: RowId
  readonly close: () => void
}

/** Opens validated minutes again, with why: it stays in the history of the meeting. */
export function ReopenDialog({ meeting, close }: Props) {
  const [reason, setReason] = useState('')
  const [refused, refuse] = useState(false)
  const reopen = useApiMutation('versions', 'reopen', { tellsFailure: true })
  const { undo } = useUndo()
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (reason.trim() === '') return refuse(true)
    const onSuccess = () => {
      close()
      tellDone('Compte-rendu rouvert', undo)
    }
    reopen.mutate({ meeting, reason }, { onSuccess })
  }
  return (
    <Dialog onClose={close} title="Rouvrir le compte-rendu">
      <form noValidate onSubmit={submit}>
        <Stack gap="md">
          <Text>
            La version validée reste dans la liste, telle quelle. Le compte-rendu sera de nouveau à valider, et ce qui a
            été proposé depuis y entrera.
          </Text>
          <Textarea
            label="Motif de la réouverture"
            data-autofocus
            autosize
            minRows={2}
            maxLength={2_000}
            value={reason}
            onChange={(event) => setReason(event.currentTarget.value)}
            error={refused && reason.trim() === '' ? 'Dites pourquoi\u00a0: l’historique le garde.' : undefined}
          />
          <FormEnd write={reopen} verb="Rouvrir" close={close} />
        </Stack>
      </form>
    </Dialog>
  )
}
