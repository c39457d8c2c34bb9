import { Autocomplete, Box, Group, NativeSelect, Textarea } from '@mantine/core'
import { type UseFormReturnType, useForm } from '@mantine/form'
import { useNavigate } from '@tanstack/react-router'
import { useEffect, useRef } from 'react'
import type { TemplateSummary } from '#shared/contract/meetings/agenda.ts'
import type { MeetingSummary } from '#shared/contract/meetings/meetings.ts'
import { chairOptions, usualChairRole } from '#shared/records/meetings/meeting/chair-words.ts'
import { hasProgramme } from '#shared/records/meetings/meeting/has-programme.ts'
import { kindWords } from '#shared/records/meetings/meeting/kind-words.ts'
import { meeting as meetingRecord } from '#shared/records/meetings/meeting/meeting.ts'
import type { Output } from '../api/api.ts'
import { useApiMutation, useApiQuery } from '../api/hooks.ts'
import { useOwnSector } from '../api/workspace.tsx'
import { selected } from '../components/fields/options.ts'
import { Form } from '../components/form/Form.tsx'
import { FormDrawer } from '../components/form/FormDrawer.tsx'
import { FormField } from '../components/form/FormField.tsx'
import { Ordinals } from '../components/Ordinals.tsx'
import { chairDescription } from '../minutes/chair/StoredChair.tsx'
import { slotErrors } from '../minutes/slot/slot-errors.ts'
import { TypedSlot } from '../minutes/slot/TypedSlot.tsx'
import { dayOf } from '../words/dates.ts'
import { sentenceCase } from '../words/numbers.ts'
import { emptyMeetingForm, type MeetingForm, newMeeting } from './meeting-form.ts'
import { seriesNames } from './meeting-options.ts'
import { type MeetingProposal, proposalFor, withProposal } from './meeting-proposal.ts'
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
  const meetings = useApiQuery('meetings', 'list', opened ? {} : null).data
  return (
    <FormDrawer opened={opened} close={onClose} title={of === 'forum' ? 'Préparer un forum' : 'Préparer une réunion'}>
      {choices !== undefined && templates !== undefined && meetings !== undefined && (
        <NewMeeting kind={of} choices={choices} templates={templates} meetings={meetings} close={onClose} />
      )}
    </FormDrawer>
  )
}

interface NewProps {
  readonly kind: 'concertation' | 'forum'
  readonly choices: Output<'meetings', 'choices'>
  readonly templates: readonly TemplateSummary[]
  readonly meetings: readonly MeetingSummary[]
  readonly close: () => void
}

function NewMeeting({ kind, choices, templates, meetings, close }: NewProps) {
  const empty = emptyMeetingForm(useOwnSector(), kind)
  const form = useForm({
    initialValues: { ...empty, ...proposalFor(meetings, empty).values },
    validate: slotErrors,
    transformValues: newMeeting,
  })
  const create = useApiMutation('meetings', 'create', { tellsFailure: true })
  const navigate = useNavigate()
  const isForum = hasProgramme(form.values)
  const proposal = useProposal(form, meetings, templates)
  const words = kindWords(form.values)
  const meeting = { record: 'meeting', form } as const
  const series = (
    <Group grow align="flex-start" wrap="nowrap">
      <Autocomplete
        label="Série"
        description={
          proposal.from === null ? (
            isForum ? (
              'S’il revient\u00A0: le nom que ses éditions ont en commun, et son rang.'
            ) : (
              'Celle qui existe, ou une nouvelle.'
            )
          ) : (
            <>
              {proposal.values.seriesName === '' ? 'Horaires' : 'Série, horaires'} et lieu repris de&nbsp;:{' '}
              <Ordinals>{proposal.from.title}</Ordinals>.
            </>
          )
        }
        data={seriesNames(choices.series)}
        maxLength={300}
        {...form.getInputProps('seriesName')}
      />
      <Box maw={136}>
        <FormField {...meeting} field="number" />
      </Box>
    </Group>
  )
  return (
    <Form
      form={form}
      write={create}
      done={() => `${sentenceCase(words.noun)} ${words.agreed('créé')}`}
      then={({ id }) => {
        const isPast = form.values.date !== null && form.values.date < dayOf(new Date())
        const ahead = isForum ? '/reunions/$meeting/programme' : '/reunions/$meeting'
        // Of one that was held, one notes who came, then writes.
        const to = isPast ? '/reunions/$meeting/presences' : ahead
        void navigate({ to, params: { meeting: id } })
      }}
      verb={`Créer ${words.the}`}
      close={close}
    >
      <FormField {...meeting} field="kind" {...(isForum && { label: 'Type' })} first />
      {form.values.kind !== 'forum' && (
        <NativeSelect
          label="Ordre du jour"
          description="Un modèle donne les points, et la fin quand seul le début est connu."
          data={templateOptions(templates)}
          value={form.values.template ?? ''}
          onChange={(event) => form.setValues(withTemplate(templates, event.currentTarget.value))}
        />
      )}
      {!isForum && form.values.template === null && (
        <Textarea
          label="Points (facultatif)"
          description="Un par ligne&nbsp;: chacun aura son texte dans le compte-rendu."
          autosize
          minRows={2}
          maxRows={8}
          {...form.getInputProps('points')}
        />
      )}
      {!isForum && series}
      <FormField {...meeting} field="sector" none="Tous les secteurs" />
      <FormField {...meeting} field="date" />
      <TypedSlot form={form} />
      <FormField {...meeting} field="place" />
      <FormField {...meeting} field="chair" description={chairDescription} />
      {form.values.chair.trim() !== '' && (
        <NativeSelect
          label={meetingRecord.fields.chairAs.label}
          {...selected(chairOptions(form.values), form.values.chairAs ?? usualChairRole(form.values.kind))}
          onChange={(event) => form.setFieldValue('chairAs', event.currentTarget.value as MeetingForm['chairAs'])}
        />
      )}
      <FormField {...meeting} field="title" description="Laissé vide, il se compose du type, du rang et du secteur." />
      {isForum && series}
    </Form>
  )
}

/** What the last meeting of the kind and the sector that are chosen was, or the template says: it takes the place of what was proposed before. */
function useProposal(
  form: UseFormReturnType<MeetingForm, ReturnType<typeof newMeeting>>,
  meetings: readonly MeetingSummary[],
  templates: readonly TemplateSummary[],
): MeetingProposal {
  const { kind, sector, template } = form.values
  const proposal = proposalFor(meetings, { kind, sector }, templates.find(({ key }) => key === template)?.name)
  const before = useRef(proposal.values)
  // biome-ignore lint/correctness/useExhaustiveDependencies: another kind, sector or template alone proposes anew
  useEffect(() => {
    if (before.current === proposal.values) return
    form.setValues(withProposal(form.getValues(), before.current, proposal.values))
    before.current = proposal.values
  }, [kind, sector, template])
  return proposal
}
