import { Drawer, Group, SegmentedControl, Stack, Textarea, TextInput } from '@mantine/core'
import { useForm } from '@mantine/form'
import type { Meeting } from '#shared/records/records.ts'
import { useApiMutation } from '../../api/hooks.ts'
import { FormEnd } from '../../components/FormEnd.tsx'
import { DayField } from '../../components/fields/DayField.tsx'
import { focusFirstError } from '../../components/fields/focus-first-error.ts'
import { tellDone } from '../../components/tell-done.tsx'
import { useUndo } from '../../components/use-undo.ts'
import { emptyReport, type ReportForm, reportErrors, reportOf } from './report-form.ts'

interface Props {
  readonly meeting: Meeting
  readonly opened: boolean
  readonly onClose: () => void
}

/** A meeting put off, with its reason: to another day, or to one not known yet. */
export function PostponeDrawer({ meeting, opened, onClose }: Props) {
  return (
    <Drawer opened={opened} onClose={onClose} title="Reporter la réunion">
      {opened && <PostponeForm meeting={meeting} onClose={onClose} />}
    </Drawer>
  )
}

function PostponeForm({ meeting, onClose }: Pick<Props, 'meeting' | 'onClose'>) {
  const form = useForm<ReportForm>({ initialValues: emptyReport(meeting), validate: reportErrors })
  const postpone = useApiMutation('meetings', 'postpone', { tellsFailure: true })
  const { undo } = useUndo()
  const submit = (values: ReportForm) =>
    postpone.mutate(
      { id: meeting.id, ...reportOf(values) },
      {
        onSuccess: () => {
          onClose()
          tellDone('Réunion reportée', undo)
        },
      },
    )
  return (
    <form noValidate onSubmit={form.onSubmit(submit, focusFirstError(form))}>
      <Stack gap="lg">
        <Textarea
          label="Motif du report"
          description="Il se lit sur cette page et dans la liste des réunions."
          autosize
          minRows={2}
          maxLength={2_000}
          data-autofocus
          {...form.getInputProps('reason')}
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
            <DayField
              label="Nouvelle date"
              value={form.values.date}
              onChange={(date) => form.setFieldValue('date', date)}
              error={form.errors.date as string | undefined}
            />
            <Group grow align="flex-start">
              <TextInput label="Début" placeholder="9 h 00" {...form.getInputProps('startsAt')} />
              <TextInput label="Fin" placeholder="12 h 00" {...form.getInputProps('endsAt')} />
            </Group>
          </>
        )}
        <FormEnd write={postpone} verb="Reporter la réunion" close={onClose} />
      </Stack>
    </form>
  )
}
