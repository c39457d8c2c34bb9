import { Button, Drawer, Group, Stack } from '@mantine/core'
import { type FormEvent, useRef, useState } from 'react'
import type { IndicatorPage } from '#shared/contract/indicators/indicators.ts'
import { changesMeaning } from '#shared/records/indicators/indicator-version/changes-meaning.ts'
import { useApiMutation, useApiQuery } from '../../api/hooks.ts'
import { ErrorMessage } from '../../components/ErrorMessage.tsx'
import { tellDone } from '../../components/tell-done.tsx'
import { useUndo } from '../../components/use-undo.ts'
import { draftErrors, draftOf, type IndicatorDraft, valuesOf } from './draft.ts'
import { focusRefused } from './focus-refused.ts'
import { IndicatorFields } from './IndicatorFields.tsx'
import { MeaningQuestion } from './MeaningQuestion.tsx'
import { choiceError, firstChoice, meaningOf } from './meaning-choice.ts'

interface Props {
  readonly page: IndicatorPage
  readonly opened: boolean
  readonly close: () => void
}

/** Changes what is said of an indicator, in one gesture. */
export function EditIndicator({ page, opened, close }: Props) {
  // Closed half way, it opens again on what was typed.
  const [draft, setDraft] = useState<IndicatorDraft | null>(null)
  const saved = () => {
    setDraft(null)
    close()
  }
  return (
    <Drawer opened={opened} onClose={close} title="Modifier l’indicateur" size={520}>
      {opened && <Form page={page} draft={draft ?? draftOf(page.indicator)} setDraft={setDraft} saved={saved} />}
    </Drawer>
  )
}

interface FormProps {
  readonly page: IndicatorPage
  readonly draft: IndicatorDraft
  readonly setDraft: (draft: IndicatorDraft | null) => void
  readonly saved: () => void
}

function Form({ page: { indicator, given, axes, today }, draft, setDraft, saved }: FormProps) {
  const dictionary = useApiQuery('indicators', 'list', {}).data ?? { axes, indicators: [] }
  const describe = useApiMutation('indicators', 'describe', { tellsFailure: true })
  const { undo } = useUndo()
  const form = useRef<HTMLFormElement>(null)
  const [choice, choose] = useState(() => firstChoice(today, indicator.frequency))
  const [tried, attempt] = useState(false)
  const values = valuesOf(draft)
  const errors = draftErrors(draft)
  const asks = given.count > 0 && draft.provider !== 'computed' && changesMeaning(indicator, values)
  const unanswered = asks ? choiceError(choice) : null
  const submit = (event: FormEvent) => {
    event.preventDefault()
    attempt(true)
    if (Object.keys(errors).length > 0 || unanswered !== null) return focusRefused(form)
    describe.mutate(
      { indicator: indicator.id, values, meaning: asks ? meaningOf(choice) : null },
      {
        onSuccess: () => {
          tellDone(asks && choice.kind === 'changed' ? 'Définition changée' : 'Indicateur modifié', undo)
          saved()
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
          own={indicator.id}
        />
        {asks && (
          <MeaningQuestion
            indicator={indicator}
            figures={given.count}
            measureChanged={values.measure !== indicator.measure}
            choice={choice}
            choose={choose}
            error={tried ? unanswered : null}
          />
        )}
        {describe.error !== null && <ErrorMessage thrown={describe.error} />}
        <Group gap="sm">
          <Button type="submit" variant="filled" loading={describe.isPending}>
            Enregistrer
          </Button>
          <Button variant="subtle" onClick={saved}>
            Laisser tel quel
          </Button>
        </Group>
      </Stack>
    </form>
  )
}
