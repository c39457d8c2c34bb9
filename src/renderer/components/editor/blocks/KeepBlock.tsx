import { Stack, Text, TextInput } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import { textBlock } from '#shared/records/minutes/text-block.ts'
import type { RichText } from '#shared/text/rich-text/rich-text.ts'
import { useApiMutation } from '../../../api/hooks.ts'
import { Dialog } from '../../Dialog.tsx'
import { FormEnd } from '../../FormEnd.tsx'
import { tellDone } from '../../tell-done.tsx'
import { useUndo } from '../../use-undo.ts'
import { blockStart, proposedName } from './block-words.ts'

interface Props {
  readonly body: RichText
  readonly close: () => void
}

/** Names a text that is to be used again. */
export function KeepBlock({ body, close }: Props) {
  const [name, setName] = useState(() => proposedName(body))
  const [refused, refuse] = useState(false)
  const create = useApiMutation('records', 'create', { tellsFailure: true })
  const { undo } = useUndo()
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (name.trim() === '') return refuse(true)
    const onSuccess = () => {
      close()
      tellDone(`Bloc de texte enregistré : ${name.trim()}`, undo)
    }
    create.mutate({ record: 'textBlock', values: { name: name.trim(), body } }, { onSuccess })
  }
  return (
    <Dialog onClose={close} title="Enregistrer comme bloc de texte">
      <form noValidate onSubmit={submit}>
        <Stack gap="md">
          <Text c="var(--ink-2)">« {blockStart({ body })} »</Text>
          <TextInput
            label="Nom du bloc"
            description="C’est par lui que vous le retrouverez, en tapant « / » puis ses premières lettres."
            data-autofocus
            maxLength={textBlock.fields.name.max}
            value={name}
            onFocus={(event) => event.currentTarget.select()}
            onChange={(event) => setName(event.currentTarget.value)}
            error={refused && name.trim() === '' ? 'Donnez un nom au bloc.' : undefined}
          />
          <FormEnd write={create} verb="Enregistrer" close={close} />
        </Stack>
      </form>
    </Dialog>
  )
}
