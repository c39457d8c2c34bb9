import { Text } from '@mantine/core'
import { useForm } from '@mantine/form'
import type { Need } from '#shared/records/records.ts'
import { useApiMutation } from '../../api/hooks.ts'
import { Dialog } from '../../components/Dialog.tsx'
import { Form } from '../../components/form/Form.tsx'
import { FormField } from '../../components/form/FormField.tsx'
import { settledSentence } from './need-words.ts'

interface Props {
  readonly need: Need
  readonly close: () => void
}

/** What is answered to a need; the day is noted. The words may come later. */
export function AnswerDialog({ need, close }: Props) {
  const form = useForm({
    initialValues: { answer: need.answer ?? '' },
    transformValues: ({ answer }) => ({ need: need.id, state: 'answered' as const, answer: answer.trim() || null }),
  })
  const settle = useApiMutation('needs', 'settle', { tellsFailure: true })
  return (
    <Dialog title="Répondre au besoin" onClose={close}>
      <Form
        form={form}
        write={settle}
        done={() => settledSentence(need, 'answered')}
        verb="Noter comme répondu"
        close={close}
      >
        <Text style={{ whiteSpace: 'pre-line', overflowWrap: 'anywhere' }} lineClamp={6}>
          {need.text}
        </Text>
        <FormField
          record="need"
          id={need.id}
          form={form}
          field="answer"
          description="Ce qui a été fait ou dit. Ctrl Entrée enregistre."
          rows={3}
          first
        />
      </Form>
    </Dialog>
  )
}
