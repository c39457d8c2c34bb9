import { isNotEmpty, useForm } from '@mantine/form'
import type { MeetingPage } from '#shared/contract/meetings/meetings.ts'
import { kindWords } from '#shared/records/meetings/meeting/kind-words.ts'
import type { Meeting } from '#shared/records/records.ts'
import { useApiMutation } from '../../api/hooks.ts'
import { Drawer } from '../../components/Drawer.tsx'
import { Form } from '../../components/form/Form.tsx'
import { FormField } from '../../components/form/FormField.tsx'
import { sentenceCase } from '../../words/numbers.ts'
import { MeetingDetails } from './MeetingDetails.tsx'
import { PostponeDrawer } from './PostponeDrawer.tsx'

/** What is asked over the page of a meeting, one at a time. */
export type MeetingDialog = 'details' | 'postpone' | 'cancel'

interface Props {
  readonly view: MeetingPage
  readonly asked: MeetingDialog | null
  readonly close: () => void
}

export function MeetingDialogs({ view, asked, close }: Props) {
  const words = kindWords(view.meeting)
  return (
    <>
      <Drawer opened={asked === 'details'} onClose={close} title={`Modifier ${words.the}`}>
        <MeetingDetails view={view} close={close} />
      </Drawer>
      <PostponeDrawer meeting={view.meeting} opened={asked === 'postpone'} onClose={close} />
      <CancelDrawer meeting={view.meeting} opened={asked === 'cancel'} onClose={close} />
    </>
  )
}

interface CancelDrawerProps {
  readonly meeting: Meeting
  readonly opened: boolean
  readonly onClose: () => void
}

/** A meeting that will not be held, with its reason. Its preparation can be resumed. */
function CancelDrawer({ meeting, opened, onClose }: CancelDrawerProps) {
  const form = useForm({
    initialValues: { offReason: '' },
    validate: { offReason: isNotEmpty('Dites pourquoi\u00a0: les invités le demanderont.') },
    transformValues: ({ offReason }) => ({ id: meeting.id, reason: offReason }),
  })
  const cancel = useApiMutation('meetings', 'cancel', { tellsFailure: true })
  const { noun, the, agreed } = kindWords(meeting)
  return (
    <Drawer opened={opened} onClose={onClose} title={`Annuler ${the}`}>
      <Form
        form={form}
        write={cancel}
        done={() => `${sentenceCase(noun)} ${agreed('annulé')}`}
        verb={`Annuler ${the}`}
        close={onClose}
      >
        <FormField record="meeting" form={form} field="offReason" label="Motif de l’annulation" rows={2} first />
      </Form>
    </Drawer>
  )
}
