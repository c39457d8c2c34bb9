import { Stack, Text, TextInput } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import type { RowId } from '#shared/kernel/ids.ts'
import { useApiMutation, useApiQuery } from '../../api/hooks.ts'
import { useWorkspace } from '../../api/workspace.tsx'
import { Dialog } from '../../components/Dialog.tsx'
import { FormEnd } from '../../components/FormEnd.tsx'
import { DayField } from '../../components/fields/DayField.tsx'
import { LinkAnchor } from '../../components/links.tsx'
import { useWriting } from '../../components/saving/writing.tsx'
import { tellDone } from '../../components/tell-done.tsx'
import { useUndo } from '../../components/use-undo.ts'
import { dayOf } from '../../words/dates.ts'
import { plural } from '../../words/numbers.ts'

interface Props {
  readonly meeting: RowId
  readonly close: () => void
}

/** When, by whom, what is left to look at again: then the validated version is fixed and the minutes are locked. */
export function ValidateDialog({ meeting, close }: Props) {
  const { member } = useWorkspace()
  const { queue } = useWriting()
  const [date, setDate] = useState<string | null>(dayOf(new Date()))
  const [note, setNote] = useState('')
  const validate = useApiMutation('versions', 'validate', { tellsFailure: true })
  const { undo } = useUndo()
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    await queue.flush()
    if (date === null || queue.state().kind === 'failed') return
    const onSuccess = ({ number }: { readonly number: number }) => {
      close()
      tellDone(`Compte-rendu validé, version ${number}`, undo)
    }
    validate.mutate({ meeting, date, note }, { onSuccess })
  }
  return (
    <Dialog onClose={close} title="Valider le compte-rendu">
      <form noValidate onSubmit={(event) => void submit(event)}>
        <Stack gap="md">
          <Text>
            {member.name} valide. La version est fixée, le compte-rendu se verrouille ; les fiches-actions, les
            décisions et vos notes restent ouvertes.
          </Text>
          <LeftToReview meeting={meeting} close={close} />
          <DayField
            label="Validé le"
            value={date}
            onChange={setDate}
            error={date === null ? 'Donnez la date de la validation.' : undefined}
          />
          <TextInput
            label="Remarque (facultatif)"
            data-autofocus
            placeholder="Approuvé en comité de pilotage"
            maxLength={300}
            value={note}
            onChange={(event) => setNote(event.currentTarget.value)}
          />
          <FormEnd write={validate} verb="Valider et verrouiller" close={close} />
        </Stack>
      </form>
    </Dialog>
  )
}

/** Nothing of it forbids to validate. */
function LeftToReview({ meeting, close }: Props) {
  const review = useApiQuery('review', 'ofMeeting', { meeting })
  if (review.data === undefined) return null
  const { length } = review.data.remarks
  if (length === 0) return <Text c="var(--ink-2)">La relecture ne relève rien.</Text>
  return (
    <Text c="var(--ink-2)">
      La relecture relève encore {plural(length, 'point', 'points')}.{' '}
      <LinkAnchor to="/comptes-rendus/$meeting/relecture" params={{ meeting }} underline="always" onClick={close}>
        Relire
      </LinkAnchor>
    </Text>
  )
}
