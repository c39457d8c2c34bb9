import { Stack, Text, TextInput } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import type { RowId } from '#shared/kernel/ids.ts'
import { minutesVersion } from '#shared/records/minutes/minutes-version.ts'
import { useApiMutation } from '../../api/hooks.ts'
import { Dialog } from '../../components/Dialog.tsx'
import { FormEnd } from '../../components/FormEnd.tsx'
import { DayField } from '../../components/fields/DayField.tsx'
import { useWriting } from '../../components/saving/writing.tsx'
import { tellDone } from '../../components/tell-done.tsx'
import { useUndo } from '../../components/use-undo.ts'
import { dayOf } from '../../words/dates.ts'

interface Props {
  readonly meeting: RowId
  readonly close: () => void
}

const { sentTo, sentOn, replyBy } = minutesVersion.fields

/** Who reads the minutes before they are validated, from when and until when: the version they read is fixed. */
export function SendDialog({ meeting, close }: Props) {
  const { queue } = useWriting()
  const [to, setTo] = useState('')
  const [on, setOn] = useState<string | null>(dayOf(new Date()))
  const [until, setUntil] = useState<string | null>(null)
  const [note, setNote] = useState('')
  const [refused, refuse] = useState(false)
  const send = useApiMutation('versions', 'send', { tellsFailure: true })
  const { undo } = useUndo()
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    refuse(true)
    await queue.flush()
    if (to.trim() === '' || on === null || queue.state().kind === 'failed') return
    const onSuccess = ({ number }: { readonly number: number }) => {
      close()
      tellDone(`Version ${number} mise en relecture`, undo)
    }
    send.mutate({ meeting, to, on, replyBy: until, note }, { onSuccess })
  }
  return (
    <Dialog onClose={close} title="Mettre en relecture">
      <form noValidate onSubmit={(event) => void submit(event)}>
        <Stack gap="md">
          <Text>
            La version à relire est fixée ; vous pouvez continuer d’écrire. Concerto n’envoie rien : exportez-la en Word
            depuis la liste des versions, et joignez-la à votre courriel.
          </Text>
          <TextInput
            label={sentTo.label}
            description="Des noms, une fonction, un groupe."
            data-autofocus
            maxLength={sentTo.max}
            value={to}
            onChange={(event) => setTo(event.currentTarget.value)}
            error={refused && to.trim() === '' ? 'Dites à qui la version est donnée à relire.' : undefined}
          />
          <DayField
            label={sentOn.label}
            value={on}
            onChange={setOn}
            error={refused && on === null ? 'Dites depuis quel jour elle est à relire.' : undefined}
          />
          <DayField label={`${replyBy.label} (facultatif)`} value={until} onChange={setUntil} />
          <TextInput
            label="Remarque (facultatif)"
            placeholder="Vérifier surtout les noms et les chiffres"
            maxLength={300}
            value={note}
            onChange={(event) => setNote(event.currentTarget.value)}
          />
          <FormEnd write={send} verb="Mettre en relecture" close={close} />
        </Stack>
      </form>
    </Dialog>
  )
}
