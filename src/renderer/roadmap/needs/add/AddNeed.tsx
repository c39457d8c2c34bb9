import { Button, Drawer, Group, NativeSelect, Stack, Textarea, TextInput } from '@mantine/core'
import { type Dispatch, type FormEvent, type KeyboardEvent, type SetStateAction, useRef, useState } from 'react'
import type { NamedMeeting } from '#shared/contract/roadmap/fiches.ts'
import { need as declaration, needOrigins } from '#shared/records/roadmap/need/need.ts'
import { useApiMutation } from '../../../api/hooks.ts'
import { ErrorMessage } from '../../../components/ErrorMessage.tsx'
import { DayField } from '../../../components/fields/DayField.tsx'
import { givenBack } from '../../../components/fields/given-back.ts'
import { optionsOf } from '../../../components/fields/options.ts'
import { ReferenceField } from '../../../components/fields/ReferenceField.tsx'
import { tellDone } from '../../../components/tell-done.tsx'
import { useUndo } from '../../../components/use-undo.ts'
import { quoted } from '../../../words/spaces.ts'
import { audienceHint, needName } from '../need-words.ts'
import { WhereField } from '../WhereField.tsx'
import { firstDraft, type NeedDraft, raisedBy, withoutWords } from './draft.ts'

interface Props {
  readonly opened: boolean
  readonly close: () => void
  /** The meeting at which it is said. */
  readonly meeting?: NamedMeeting
}

const { fields } = declaration

/** A need as it is said: the words, who says them, for whom and where. Several may be noted one after the other. */
export function AddNeed({ opened, close, meeting }: Props) {
  // Closed on half a need, it opens again on it.
  const [draft, setDraft] = useState(() => firstDraft(meeting ?? null))
  return (
    <Drawer opened={opened} onClose={close} title="Noter un besoin">
      {opened && <Form draft={draft} setDraft={setDraft} close={close} />}
    </Drawer>
  )
}

interface FormProps {
  readonly draft: NeedDraft
  readonly setDraft: Dispatch<SetStateAction<NeedDraft>>
  readonly close: () => void
}

function Form({ draft, setDraft, close }: FormProps) {
  const [refused, refuse] = useState(false)
  const words = useRef<HTMLTextAreaElement>(null)
  const raise = useApiMutation('needs', 'raise', { tellsFailure: true })
  const { undo } = useUndo()
  const change = (changes: Partial<NeedDraft>) => setDraft((since) => ({ ...since, ...changes }))
  const note = (then: () => void) => {
    if (draft.text.trim() === '') {
      refuse(true)
      return words.current?.focus()
    }
    setDraft(withoutWords)
    raise.mutate(raisedBy(draft), {
      onSuccess: () => {
        tellDone(`Besoin noté\u00a0: ${quoted(needName(draft))}`, undo)
        then()
      },
      onError: () =>
        setDraft((since) => ({ ...(since.text === '' ? draft : since), text: givenBack(draft.text)(since.text) })),
    })
  }
  const another = () => {
    refuse(false)
    words.current?.focus()
  }
  const submit = (event: FormEvent) => {
    event.preventDefault()
    note(close)
  }
  const hear = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return
    event.preventDefault()
    note(another)
  }
  return (
    <form noValidate onSubmit={submit} onKeyDown={hear}>
      <Stack gap="md">
        <Textarea
          ref={words}
          label="Ce qui manque"
          description="Dans les mots de qui le dit. Ctrl Entrée note, puis passe au suivant."
          data-autofocus
          autosize
          minRows={3}
          maxRows={10}
          maxLength={fields.text.max}
          value={draft.text}
          onChange={(event) => change({ text: event.currentTarget.value })}
          error={refused && draft.text.trim() === '' ? 'Écrivez le besoin\u00a0: quelques mots suffisent.' : undefined}
        />
        <NativeSelect
          label={fields.origin.label}
          data={optionsOf(needOrigins)}
          value={draft.origin}
          onChange={(event) => change({ origin: event.currentTarget.value as NeedDraft['origin'] })}
        />
        {draft.origin === 'actor' && (
          <ReferenceField
            to="actor"
            label={fields.actor.label}
            value={draft.actor?.id ?? null}
            current={draft.actor}
            onChange={(actor) => change({ actor })}
          />
        )}
        <TextInput
          label={fields.audience.label}
          description={audienceHint}
          maxLength={fields.audience.max}
          value={draft.audience}
          onChange={(event) => change({ audience: event.currentTarget.value })}
        />
        <WhereField value={draft.where} onChange={(where) => change({ where: { ...draft.where, ...where } })} />
        <DayField label={fields.raisedOn.label} value={draft.raisedOn} onChange={(raisedOn) => change({ raisedOn })} />
        {raise.error !== null && <ErrorMessage thrown={raise.error} />}
        <Group gap="sm">
          <Button type="submit" variant="filled" loading={raise.isPending}>
            Noter le besoin
          </Button>
          <Button variant="subtle" onClick={() => note(another)} disabled={raise.isPending}>
            Noter, puis un autre
          </Button>
        </Group>
      </Stack>
    </form>
  )
}
