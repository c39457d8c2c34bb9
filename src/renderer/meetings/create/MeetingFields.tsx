import { Autocomplete, Button, Group, NativeSelect, NumberInput, Stack, TextInput } from '@mantine/core'
import { useForm } from '@mantine/form'
import type { TemplateSummary } from '#shared/contract/meetings/agenda.ts'
import type { RowId } from '#shared/kernel/ids.ts'
import type { Output } from '../../api/api.ts'
import { ErrorMessage } from '../../components/ErrorMessage.tsx'
import { DayField } from '../../components/fields/DayField.tsx'
import { focusFirstError } from '../../components/fields/focus-first-error.ts'
import { kindOptions, sectorOptions, seriesNames } from '../meeting-options.ts'
import { type MeetingForm, meetingFormErrors } from './meeting-form.ts'
import { templateOptions, withTemplate } from './template-choice.ts'

interface Props {
  readonly initial: MeetingForm
  readonly choices: Output<'meetings', 'choices'>
  readonly templates: readonly TemplateSummary[]
  readonly failure: unknown
  readonly sending: boolean
  readonly onSubmit: (form: MeetingForm) => void
  readonly onCancel: () => void
}

export function MeetingFields({ initial, choices, templates, failure, sending, onSubmit, onCancel }: Props) {
  const form = useForm<MeetingForm>({ initialValues: initial, validate: meetingFormErrors })
  const number = form.getInputProps('number')
  return (
    <form noValidate onSubmit={form.onSubmit(onSubmit, focusFirstError(form))}>
      <Stack gap="lg">
        <NativeSelect
          label="Type de réunion"
          data={kindOptions}
          {...form.getInputProps('kind')}
          autoFocus
          data-autofocus
        />
        {form.values.kind !== 'forum' && (
          <NativeSelect
            label="Ordre du jour"
            description="Un modèle donne les points, et la fin quand seul le début est connu."
            data={templateOptions(templates)}
            value={form.values.template ?? ''}
            onChange={(event) => form.setValues(withTemplate(templates, event.currentTarget.value))}
          />
        )}
        <Group grow align="flex-start" wrap="nowrap">
          <Autocomplete
            label="Série"
            description="Celle qui existe, ou une nouvelle."
            data={seriesNames(choices.series)}
            maxLength={300}
            {...form.getInputProps('seriesName')}
          />
          <NumberInput
            label="Rang dans la série"
            min={1}
            max={999}
            allowDecimal={false}
            hideControls
            maw={136}
            {...number}
            value={number.value ?? ''}
            onChange={(value) => form.setFieldValue('number', typeof value === 'number' ? value : null)}
          />
        </Group>
        <NativeSelect
          label="Secteur"
          data={sectorOptions(choices.sectors)}
          value={form.values.sector ?? ''}
          onChange={(event) => form.setFieldValue('sector', (event.currentTarget.value || null) as RowId | null)}
        />
        <DayField label="Date" value={form.values.date} onChange={(day) => form.setFieldValue('date', day)} />
        <Group grow align="flex-start">
          <TextInput label="Début" placeholder="9 h 00" {...form.getInputProps('startsAt')} />
          <TextInput label="Fin" placeholder="12 h 00" {...form.getInputProps('endsAt')} />
        </Group>
        <TextInput label="Lieu" maxLength={300} {...form.getInputProps('place')} />
        <TextInput
          label="Intitulé"
          description="Laissé vide, il se compose du type, du rang et du secteur."
          maxLength={300}
          {...form.getInputProps('title')}
        />
        {failure !== null && <ErrorMessage thrown={failure} />}
        <Group gap="sm">
          <Button type="submit" variant="filled" loading={sending}>
            Créer la réunion
          </Button>
          <Button variant="subtle" onClick={onCancel}>
            Fermer
          </Button>
        </Group>
      </Stack>
    </form>
  )
}
