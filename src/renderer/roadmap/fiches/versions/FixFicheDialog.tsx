import { Stack, Text, Textarea } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import type { RowId } from '#shared/kernel/ids.ts'
import { ficheVersion } from '#shared/records/roadmap/fiche-version.ts'
import { useApiMutation } from '../../../api/hooks.ts'
import { Dialog } from '../../../components/Dialog.tsx'
import { FormEnd } from '../../../components/FormEnd.tsx'
import { tellDone } from '../../../components/tell-done.tsx'
import { useUndo } from '../../../components/use-undo.ts'

interface Props {
  readonly fiche: RowId
  readonly close: () => void
}

/** Keeps the fiche as it is, with a remark when there is one: a fiche that did not change is kept again only for that. */
export function FixFicheDialog({ fiche, close }: Props) {
  const [note, setNote] = useState('')
  const fix = useApiMutation('fiches', 'fix', { tellsFailure: true })
  const { undo } = useUndo()
  const submit = (event: FormEvent) => {
    event.preventDefault()
    fix.mutate(
      { fiche, note },
      {
        onSuccess: ({ number, added }) => {
          close()
          if (added) tellDone(`Version ${number} fixée`, undo)
          else tellDone(`Rien n’a changé depuis la version ${number}`)
        },
      },
    )
  }
  return (
    <Dialog onClose={close} title="Fixer une version">
      <form noValidate onSubmit={submit}>
        <Stack gap="md">
          <Text>La version garde la fiche à la lettre, avec le jour et votre nom.</Text>
          <Textarea
            label={ficheVersion.fields.note.label}
            description="Facultatif. Par exemple : envoyée aux porteurs."
            data-autofocus
            autosize
            minRows={2}
            maxLength={300}
            value={note}
            onChange={(event) => setNote(event.currentTarget.value)}
          />
          <FormEnd write={fix} verb="Fixer la version" close={close} />
        </Stack>
      </form>
    </Dialog>
  )
}
