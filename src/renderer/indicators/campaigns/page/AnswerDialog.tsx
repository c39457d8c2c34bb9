import { NativeSelect, Textarea } from '@mantine/core'
import { useForm } from '@mantine/form'
import type { AskedQuestion, CampaignStructure } from '#shared/contract/indicators/campaigns.ts'
import type { RowId } from '#shared/kernel/ids.ts'
import { campaignAnswer } from '#shared/records/indicators/campaign-answer.ts'
import { withDe } from '#shared/text/article.ts'
import { useApiMutation } from '../../../api/hooks.ts'
import { Dialog } from '../../../components/Dialog.tsx'
import { Form } from '../../../components/form/Form.tsx'

interface Props {
  readonly question: AskedQuestion
  /** One, or those to choose from. */
  readonly structures: readonly Pick<CampaignStructure, 'id' | 'name'>[]
  /** What the one structure answers now; `null`: nothing yet. */
  readonly now: string | null
  readonly close: () => void
}

/** What a structure answers, typed for it: it said so on the telephone, or its workbook said something else. */
export function AnswerDialog({ question, structures, now, close }: Props) {
  const [one, ...others] = structures
  const form = useForm({
    initialValues: { structure: others.length === 0 ? (one?.id ?? '') : '', text: now ?? '' },
    validate: {
      structure: (id) => (id === '' ? 'Dites qui répond.' : null),
      text: (text) => (text.trim() === '' && now === null ? 'Écrivez sa réponse.' : null),
    },
    transformValues: ({ structure, text }) => ({
      structure: structure as RowId,
      question: question.id,
      text: text.trim() === '' ? null : text.trim(),
    }),
  })
  const write = useApiMutation('campaigns', 'answer', { tellsFailure: true })
  const left = question.choices.includes(now ?? '') || now === null ? [] : [now]
  const answer = { label: 'Réponse', ...form.getInputProps('text') }
  return (
    <Dialog
      title={one === undefined || now === null ? 'Saisir une réponse' : `Réponse ${withDe(one.name)}`}
      onClose={close}
    >
      <Form
        form={form}
        write={write}
        done={(_, { text }) => (text.trim() === '' ? 'Réponse retirée' : 'Réponse enregistrée')}
        verb="Enregistrer"
        close={close}
      >
        <p>{question.text}</p>
        {now === null && (
          <NativeSelect
            label="Structure"
            data-autofocus
            data={[
              { value: '', label: '' },
              ...structures.map(({ id, name }) => ({ value: id as string, label: name })),
            ]}
            {...form.getInputProps('structure')}
          />
        )}
        {question.choices.length === 0 ? (
          <Textarea {...answer} autosize minRows={2} maxRows={10} maxLength={campaignAnswer.fields.text.max} />
        ) : (
          <NativeSelect {...answer} data={['', ...question.choices, ...left]} />
        )}
      </Form>
    </Dialog>
  )
}
