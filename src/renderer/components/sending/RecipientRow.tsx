import { Button, Group, TextInput } from '@mantine/core'
import { IconCheck } from '@tabler/icons-react'
import { type FormEvent, useId, useState } from 'react'
import type { Recipient } from '#shared/contract/workspace/sendings.ts'
import { errorOf } from '../../api/failures.ts'
import { useApiMutation } from '../../api/hooks.ts'
import { Row } from '../plain/Row.tsx'
import { Second } from '../plain/Second.tsx'
import { tellDone } from '../tell-done.tsx'
import { useUndo } from '../use-undo.ts'
import { RecipientMenu } from './RecipientMenu.tsx'
import { calledOf, isToTell, notedWords } from './sending-words.ts'
import type { Telling } from './telling.ts'
import { useNote } from './use-note.ts'

interface Props extends Telling {
  readonly recipient: Recipient
}

/** One of them: how they are reached, or the field that says it; what was noted, or the gesture that notes it. */
export function RecipientRow({ recipient, ...telling }: Props) {
  const { name, detail, reach, noted } = recipient
  const [asked, ask] = useState(false)
  const waits = isToTell(recipient)
  const typing = asked || (waits && reach === 'none')
  const form = useId()
  return (
    <Row component="li" widths={[1, 1, '228px']} narrow={[1]} mih={40}>
      <span>
        <strong>{name}</strong>
        {detail !== null && <Second block>{detail}</Second>}
      </span>
      {typing ? (
        <AddressForm {...telling} recipient={recipient} id={form} done={() => ask(false)} />
      ) : (
        <span>
          {recipient.addresses[0] ?? recipient.postal ?? ''}
          {recipient.ofStructure === true && <Second block>adresse de la structure</Second>}
          {noted !== null && (
            <Second block>
              {!waits && <IconCheck size={14} stroke={1.6} aria-hidden="true" />}{' '}
              {notedWords(noted, telling.page.today, calledOf(telling.subject))}
            </Second>
          )}
        </span>
      )}
      <Group gap="xs" wrap="nowrap" justify="flex-end">
        {typing && (
          <Button size="xs" type="submit" form={form}>
            Inscrire
          </Button>
        )}
        {waits && !typing && <NoteButton {...telling} recipient={recipient} />}
        <RecipientMenu {...telling} recipient={recipient} address={() => ask(true)} />
      </Group>
    </Row>
  )
}

function NoteButton({ recipient, ...telling }: Props) {
  const { note, busy } = useNote(telling)
  return (
    <Button
      variant="subtle"
      size="xs"
      data-recipient
      loading={busy}
      disabled={telling.page.waiting !== null}
      aria-label={`Noter comme envoyé\u00a0: ${recipient.name}`}
      onClick={() => note([recipient])}
    >
      Noter comme envoyé
    </Button>
  )
}

/** An address typed where it is missing enters the directory; the row stays in place. */
function AddressForm({
  subject,
  page,
  recipient,
  id,
  done,
}: Props & { readonly id: string; readonly done: () => void }) {
  const [typed, setTyped] = useState('')
  const { undoThis } = useUndo()
  const asked = page.letters ? 'Courriel ou adresse postale' : 'Courriel'
  const write = useApiMutation('sendings', 'address', { tellsFailure: true })
  const send = (event: FormEvent) => {
    event.preventDefault()
    if (typed.trim() === '' || write.isPending) return
    write.mutate(
      { subject, to: recipient.id, typed },
      {
        onSuccess: () => {
          tellDone(`Adresse inscrite dans l’annuaire\u00a0: ${recipient.name}`, undoThis())
          done()
        },
      },
    )
  }
  return (
    <form id={id} onSubmit={send}>
      <TextInput
        size="xs"
        data-recipient
        aria-label={`${asked}\u00a0: ${recipient.name}`}
        placeholder={asked}
        value={typed}
        onChange={({ currentTarget }) => setTyped(currentTarget.value)}
        error={write.isError ? `${errorOf(write.error).cause} ${errorOf(write.error).next}` : undefined}
      />
    </form>
  )
}
