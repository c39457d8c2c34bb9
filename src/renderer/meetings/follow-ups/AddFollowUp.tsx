import { Button, SegmentedControl, TextInput } from '@mantine/core'
import { type FormEvent, useRef, useState } from 'react'
import type { RowId } from '#shared/kernel/ids.ts'
import type { Bearer } from '#shared/records/bearer.ts'
import { followUp, followUpKinds } from '#shared/records/meetings/follow-up.ts'
import { useApiMutation } from '../../api/hooks.ts'
import { BearerField } from '../../components/fields/BearerField.tsx'
import { DayField } from '../../components/fields/DayField.tsx'
import { givenBack } from '../../components/form/given-back.ts'
import { typedFollowUp } from './follow-up-words.ts'
import classes from './follow-ups.module.css'
import { useDueOffer } from './use-due-offer.tsx'

interface Props {
  readonly meeting: RowId
  readonly today: string
}

interface Draft {
  readonly text: string
  readonly bearer: Bearer | null
  readonly dueOn: string | null
}

const nothing: Draft = { text: '', bearer: null, dueOn: null }

/** One line at the keyboard: the words, who, for when; Entrée adds from any of them and comes back to the words. */
export function AddFollowUp({ meeting, today }: Props) {
  const [kind, setKind] = useState<keyof typeof followUpKinds>('task')
  const [draft, setDraft] = useState(nothing)
  const words = useRef<HTMLInputElement>(null)
  const add = useApiMutation('followUps', 'add')
  const change = (changes: Partial<Draft>) => setDraft((since) => ({ ...since, ...changes }))
  const due = useDueOffer({
    text: draft.text,
    dueOn: draft.dueOn,
    saidOn: today,
    take: (dueOn) => change({ dueOn }),
    byKeys: true,
  })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    words.current?.focus()
    const said = typedFollowUp(draft.text, kind)
    if (said.text === '') return
    setDraft(nothing)
    add.mutate(
      { meeting, items: [{ ...draft, ...said, section: null }] },
      {
        onError: () =>
          setDraft((since) => ({ ...(since.text === '' ? draft : since), text: givenBack(draft.text)(since.text) })),
      },
    )
  }
  return (
    <form className={classes.add} onSubmit={submit} noValidate aria-label="Ajouter une décision ou une tâche">
      <SegmentedControl
        aria-label="Nature"
        value={kind}
        onChange={(value) => setKind(value as typeof kind)}
        data={[
          { value: 'task', label: followUpKinds.task },
          { value: 'decision', label: followUpKinds.decision },
        ]}
      />
      <TextInput
        ref={words}
        label={kind === 'task' ? 'Ce qui est demandé' : 'Ce qui est décidé'}
        placeholder={kind === 'task' ? 'Tâche…' : 'Décision…'}
        maxLength={followUp.fields.text.max}
        autoComplete="off"
        value={draft.text}
        onChange={(event) => change({ text: event.currentTarget.value })}
        onKeyDown={due.onKeyDown}
      />
      <BearerField
        label={followUp.fields.bearer.label}
        meeting={meeting}
        value={draft.bearer}
        onChange={(bearer) => change({ bearer })}
      />
      <DayField
        due
        label={followUp.fields.dueOn.label}
        value={draft.dueOn}
        today={today}
        onChange={(dueOn) => change({ dueOn })}
      />
      <Button type="submit">Ajouter</Button>
      {due.offer !== null && <div className={classes.offer}>{due.offer}</div>}
    </form>
  )
}
