import { useForm } from '@mantine/form'
import { useState } from 'react'
import type { IndicatorPage } from '#shared/contract/indicators/indicators.ts'
import { changesMeaning } from '#shared/records/indicators/changes-meaning.ts'
import { useApiMutation, useApiQuery } from '../../api/hooks.ts'
import { Drawer } from '../../components/Drawer.tsx'
import { Form } from '../../components/form/Form.tsx'
import { draftErrors, draftOf, type IndicatorDraft, valuesOf } from './draft.ts'
import { IndicatorFields } from './IndicatorFields.tsx'
import { MeaningQuestion } from './MeaningQuestion.tsx'
import { choiceError, firstChoice, type MeaningChoice, meaningOf } from './meaning-choice.ts'

interface Props {
  readonly page: IndicatorPage
  readonly opened: boolean
  readonly close: () => void
}

interface Draft extends IndicatorDraft {
  /** Asked when figures exist that were given under the words of before. */
  readonly meaning: MeaningChoice
}

/** Changes what is said of an indicator, in one gesture. */
export function EditIndicator({ page, opened, close }: Props) {
  // Closed half way, it opens again on what was typed.
  const [kept, keep] = useState<Draft | null>(null)
  const leave = () => {
    keep(null)
    close()
  }
  return (
    <Drawer opened={opened} onClose={close} title="Modifier l’indicateur" size={520}>
      {opened && <Changes page={page} draft={kept ?? firstDraft(page)} keep={keep} leave={leave} />}
    </Drawer>
  )
}

const firstDraft = ({ indicator, axes, today }: IndicatorPage): Draft => ({
  ...draftOf(indicator, axes),
  meaning: firstChoice(today, indicator.frequency),
})

interface ChangesProps {
  readonly page: IndicatorPage
  readonly draft: Draft
  readonly keep: (draft: Draft) => void
  readonly leave: () => void
}

function Changes({ page: { indicator, given }, draft, keep, leave }: ChangesProps) {
  const indicators = useApiQuery('indicators', 'list', {}).data?.indicators ?? []
  const describe = useApiMutation('indicators', 'describe', { tellsFailure: true })
  const asks = (typed: Draft) =>
    given.count > 0 && typed.provider !== 'computed' && changesMeaning(indicator, valuesOf(typed))
  const form = useForm({
    initialValues: draft,
    onValuesChange: keep,
    validate: { ...draftErrors, meaning: (meaning, typed) => asks(typed) && choiceError(meaning) },
    transformValues: (typed) => ({
      indicator: indicator.id,
      values: valuesOf(typed),
      meaning: asks(typed) ? meaningOf(typed.meaning) : null,
    }),
  })
  const { value: meaning, onChange, error } = form.getInputProps('meaning')
  return (
    <Form
      form={form}
      write={describe}
      done={(_, typed) =>
        asks(typed) && typed.meaning.kind === 'changed' ? 'Définition changée' : 'Indicateur modifié'
      }
      then={leave}
      verb="Enregistrer"
      close={leave}
    >
      <IndicatorFields form={form} indicators={indicators} own={indicator.id} />
      {asks(form.values) && (
        <MeaningQuestion
          indicator={indicator}
          figures={given.count}
          measureChanged={valuesOf(form.values).measure !== indicator.measure}
          choice={meaning}
          choose={onChange}
          error={error}
        />
      )}
    </Form>
  )
}
