import { Drawer, Stack, Textarea } from '@mantine/core'
import { useState } from 'react'
import type { RowId } from '#shared/kernel/ids.ts'
import { useApiMutation } from '../../api/hooks.ts'
import { FormEnd } from '../../components/FormEnd.tsx'
import { tellDone } from '../../components/tell-done.tsx'
import { useUndo } from '../../components/use-undo.ts'

interface Props {
  readonly meeting: RowId
  readonly opened: boolean
  readonly onClose: () => void
}

/** A meeting that will not be held, with its reason. Its preparation can be resumed. */
export function CancelDrawer({ meeting, opened, onClose }: Props) {
  const cancel = useApiMutation('meetings', 'cancel', { tellsFailure: true })
  const [reason, setReason] = useState('')
  const [refused, refuse] = useState(false)
  const { undo } = useUndo()
  const submit = () => {
    if (reason.trim() === '') return refuse(true)
    cancel.mutate(
      { id: meeting, reason },
      {
        onSuccess: () => {
          onClose()
          tellDone('Réunion annulée', undo)
        },
      },
    )
  }
  return (
    <Drawer opened={opened} onClose={onClose} title="Annuler la réunion">
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          submit()
        }}
      >
        <Stack gap="lg">
          <Textarea
            label="Motif de l’annulation"
            autosize
            minRows={2}
            maxLength={2_000}
            data-autofocus
            value={reason}
            onChange={(event) => setReason(event.currentTarget.value)}
            error={refused && reason.trim() === '' ? 'Dites pourquoi\u00a0: les invités le demanderont.' : undefined}
          />
          <FormEnd write={cancel} verb="Annuler la réunion" close={onClose} />
        </Stack>
      </form>
    </Drawer>
  )
}
