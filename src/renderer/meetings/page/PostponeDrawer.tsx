import { SegmentedControl } from '@mantine/core'
import { useForm } from '@mantine/form'
import { kindWords } from '#shared/records/meetings/meeting/kind-words.ts'
import type { Meeting } from '#shared/records/records.ts'
import { useApiMutation } from '../../api/hooks.ts'
import { Form } from '../../components/form/Form.tsx'
import { FormDrawer } from '../../components/form/FormDrawer.tsx'
import { FormField } from '../../components/form/FormField.tsx'
import { TypedSlot } from '../../minutes/slot/TypedSlot.tsx'
import { sentenceCase } from '../../words/numbers.ts'
import { emptyReport, reportErrors, reportOf } from './report-form.ts'

interface Props {
  readonly meeting: Meeting
  readonly opened: boolean
  readonly onClose: () => void
}

/** A meeting put off, with its reason: to another day, or to one not known yet. */
export function PostponeDrawer({ meeting, opened, onClose }: Props) {
  return (
    <FormDrawer opened={opened} close={onClose} title={`Reporter ${kindWords(meeting).the}`}>
      <PostponeForm meeting={meeting} onClose={onClose} />
    </FormDrawer>
  )
}

function PostponeForm({ meeting, onClose }: Pick<Props, 'meeting' | 'onClose'>) {
  const form = useForm({
    initialValues: emptyReport(meeting),
    validate: reportErrors,
    transformValues: (report) => ({ id: meeting.id, ...reportOf(report) }),
  })
  const postpone = useApiMutation('meetings', 'postpone', { tellsFailure: true })
  const of = { record: 'meeting', form } as const
  const { noun, many, the, agreed } = kindWords(meeting)
  return (
    <Form
      form={form}
      write={postpone}
      done={() => `${sentenceCase(noun)} ${agreed('reporté')}`}
      verb={`Reporter ${the}`}
      close={onClose}
    >
      <FormField
        {...of}
        field="offReason"
        label="Motif du report"
        description={`Il se lit sur cette page et dans la liste des ${many}.`}
        rows={2}
        first
      />
      <SegmentedControl
        aria-label="Nouvelle date"
        fullWidth
        data={[
          { value: 'known', label: 'À une autre date' },
          { value: 'unknown', label: 'Date à fixer' },
        ]}
        {...form.getInputProps('day')}
      />
      {form.values.day === 'known' && (
        <>
          <FormField {...of} field="date" label="Nouvelle date" />
          <TypedSlot form={form} />
        </>
      )}
    </Form>
  )
}
