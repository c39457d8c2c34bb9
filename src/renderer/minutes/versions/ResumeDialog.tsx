import { Stack, Text, Textarea } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import type { RowId } from '#shared/kernel/ids.ts'
import { useApiMutation } from '../../api/hooks.ts'
import { Dialog } from '../../components/Dialog.tsx'
import { FormEnd } from '../../components/FormEnd.tsx'
import { useWriting } from '../../components/saving/writing.tsx'
import { tellDone } from '../../components/tell-done.tsx'
import { useUndo } from '../../components/use-undo.ts'

interface Props {
  readonly meeting: RowId
  readonly close: () => void
}

/** Takes minutes back from those who read them: what they asked for is said of the draft that begins. */
export function ResumeDialog({ meeting, close }: Props) {
  const { queue } = useWriting()
  const [note, setNote] = useState('')
  const [refused, refuse] = useState(false)
  const fix = useApiMutation('versions', 'fix', { tellsFailure: true })
  const { undo } = useUndo()
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    if (note.trim() === '') return refuse(true)
    await queue.flush()
    if (queue.state().kind === 'failed') return
    fix.mutate(
      { meeting, note },
      {
        onSuccess: ({ version }) => {
          close()
          tellDone(`Le compte-rendu est de nouveau en brouillon, version ${version.number}`, undo)
        },
      },
    )
  }
  return (
    <Dialog onClose={close} title="Reprendre la rédaction">
      <form noValidate onSubmit={(event) => void submit(event)}>
        <Stack gap="md">
          <Text>La version relue reste dans la liste, telle quelle. Le compte-rendu revient en brouillon.</Text>
          <Textarea
            label="Ce que la relecture demande"
            data-autofocus
            autosize
            minRows={2}
            maxLength={300}
            value={note}
            onChange={(event) => setNote(event.currentTarget.value)}
            error={refused && note.trim() === '' ? 'Dites ce qui est à reprendre : la version le garde.' : undefined}
          />
          <FormEnd write={fix} verb="Reprendre la rédaction" close={close} />
        </Stack>
      </form>
    </Dialog>
  )
}
