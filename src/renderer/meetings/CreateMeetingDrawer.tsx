import { Autocomplete, Box, Group, NativeSelect } from '@mantine/core'
import { useForm } from '@mantine/form'
import { useNavigate } from '@tanstack/react-router'
import type { TemplateSummary } from '#shared/contract/meetings/agenda.ts'
import { hasProgramme } from '#shared/records/meetings/meeting/has-programme.ts'
import type { Output } from '../api/api.ts'
import { useApiMutation, useApiQuery } from '../api/hooks.ts'
import { useOwnSector } from '../api/workspace.tsx'
import { Form } from '../components/form/Form.tsx'
import { FormDrawer } from '../components/form/FormDrawer.tsx'
import { FormField } from '../components/form/FormField.tsx'
import { emptyMeetingForm, newMeeting } from './meeting-form.ts'
import { seriesNames } from './meeting-options.ts'
import { slotErrors } from './slot-errors.ts'
import { templateOptions, withTemplate } from './template-choice.ts'

interface Props {
  readonly opened: boolean
  readonly onClose: () => void
  /** The kind it is of at first; that of a forum opens on its programme. */
  readonly of?: 'concertation' | 'forum'
}

/** A new meeting, over the list; once created, its page opens. */
export function CreateMeetingDrawer({ opened, onClose, of = 'concertation' }: Props) {
  const choices = useApiQuery('meetings', 'choices', opened ? {} : null).data
  const templates = useApiQuery('agenda', 'templates', opened ? {} : null).data
  return (
    <FormDrawer opened={opened} close={onClose} title={of === 'forum' ? 'Préparer un forum' : 'Nouvelle réunion'}>
      {choices !== undefined && templates !== undefined && (
        <NewMeeting kind={of} choices={choices} templates={templates} close={onClose} />
      )}
    </FormDrawer>
  )
}

interface NewProps {
  readonly kind: 'concertation' | 'forum'
  readonly choices: Output<'meetings', 'choices'>
  readonly templates: readonly TemplateSummary[]
  readonly close: () => void
}

function NewMeeting({ kind, choices, templates, close }: NewProps) {
  const form = useForm({
    initialValues: emptyMeetingForm(useOwnSector(), kind),
    validate: slotErrors,
    transformValues: newMeeting,
  })
  const create = useApiMutation('meetings', 'create', { tellsFailure: true })
  const navigate = useNavigate()
  const isForum = hasProgramme(form.values)
  const meeting = { record: 'meeting', form } as const
  return (
    <Form
      form={form}
      write={create}
      done={() => (isForum ? 'Rencontre créée' : 'Réunion créée')}
      then={({ id }) => {
        const to = isForum ? '/reunions/$meeting/programme' : '/reunions/$meeting'
        void navigate({ to, params: { meeting: id } })
      }}
      verb="Créer la réunion"
      close={close}
    >
      <FormField {...meeting} field="kind" first />
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
        <Box maw={136}>
          <FormField {...meeting} field="number" />
        </Box>
      </Group>
      <FormField {...meeting} field="sector" none="Tous les secteurs" />
      <FormField {...meeting} field="date" />
      <Group grow align="flex-start">
        <FormField {...meeting} field="startsAt" />
        <FormField {...meeting} field="endsAt" />
      </Group>
      <FormField {...meeting} field="place" />
      <FormField {...meeting} field="title" description="Laissé vide, il se compose du type, du rang et du secteur." />
    </Form>
  )
}
