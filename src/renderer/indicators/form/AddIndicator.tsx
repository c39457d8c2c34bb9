import { Drawer, Stack } from '@mantine/core'
import { useNavigate } from '@tanstack/react-router'
import { type FormEvent, useRef, useState } from 'react'
import type { Dictionary } from '#shared/contract/indicators/indicators.ts'
import { useApiMutation } from '../../api/hooks.ts'
import { FormEnd } from '../../components/FormEnd.tsx'
import { tellDone } from '../../components/tell-done.tsx'
import { useUndo } from '../../components/use-undo.ts'
import { quoted } from '../../words/spaces.ts'
import { draftErrors, firstDraft, type IndicatorDraft, valuesOf } from './draft.ts'
import { focusRefused } from './focus-refused.ts'
import { IndicatorFields } from './IndicatorFields.tsx'

interface Props {
  readonly dictionary: Dictionary
  readonly opened: boolean
  readonly close: () => void
}

/** A new indicator, whose page opens. */
export function AddIndicator({ dictionary, opened, close }: Props) {
  // Closed half way, it opens again on what was typed.
  const [draft, setDraft] = useState(() => firstDraft(dictionary.axes))
  return (
    <Drawer opened={opened} onClose={close} title="Ajouter un indicateur" size={520}>
      {opened && <Form dictionary={dictionary} draft={draft} setDraft={setDraft} close={close} />}
    </Drawer>
  )
}

interface FormProps {
  readonly dictionary: Dictionary
  readonly draft: IndicatorDraft
  readonly setDraft: (draft: IndicatorDraft) => void
  readonly close: () => void
}

function Form({ dictionary, draft, setDraft, close }: FormProps) {
  const add = useApiMutation('indicators', 'add', { tellsFailure: true })
  const navigate = useNavigate()
  const { undo } = useUndo()
  const form = useRef<HTMLFormElement>(null)
  const [tried, attempt] = useState(false)
  const errors = draftErrors(draft)
  const submit = (event: FormEvent) => {
    event.preventDefault()
    attempt(true)
    if (Object.keys(errors).length > 0) return focusRefused(form)
    add.mutate(
      { values: valuesOf(draft) },
      {
        onSuccess: ({ id }) => {
          tellDone(`Ajouté\u00a0: ${quoted(draft.name.trim())}`, undo)
          close()
          void navigate({ to: '/indicateurs/$id', params: { id } })
        },
      },
    )
  }
  return (
    <form ref={form} noValidate onSubmit={submit}>
      <Stack gap="lg">
        <IndicatorFields
          draft={draft}
          change={(changes) => setDraft({ ...draft, ...changes })}
          errors={tried ? errors : {}}
          dictionary={dictionary}
          own={null}
        />
        <FormEnd write={add} verb="Ajouter l’indicateur" close={close} />
      </Stack>
    </form>
  )
}
