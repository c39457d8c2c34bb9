import { Drawer } from '@mantine/core'
import { isNotEmpty, useForm } from '@mantine/form'
import type { MeetingPage } from '#shared/contract/meetings/meetings.ts'
import type { RowId } from '#shared/kernel/ids.ts'
import { useApiMutation } from '../../api/hooks.ts'
import { Form } from '../../components/form/Form.tsx'
import { FormField } from '../../components/form/FormField.tsx'
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
  return (
    <>
      <Drawer opened={asked === 'details'} onClose={close} title="Modifier la réunion">
        <MeetingDetails view={view} />
      </Drawer>
      <PostponeDrawer meeting={view.meeting} opened={asked === 'postpone'} onClose={close} />
      <CancelDrawer meeting={view.meeting.id} opened={asked === 'cancel'} onClose={close} />
    </>
  )
}

interface CancelDrawerProps {
  readonly meeting: RowId
  readonly opened: boolean
  readonly onClose: () => void
}

/** A meeting that will not be held, with its reason. Its preparation can be resumed. */
function CancelDrawer({ meeting, opened, onClose }: CancelDrawerProps) {
  const form = useForm({
    initialValues: { offReason: '' },
    validate: { offReason: isNotEmpty('Dites pourquoi\u00a0: les invités le demanderont.') },
    transformValues: ({ offReason }) => ({ id: meeting, reason: offReason }),
  })
  const cancel = useApiMutation('meetings', 'cancel', { tellsFailure: true })
  return (
    <Drawer opened={opened} onClose={onClose} title="Annuler la réunion">
      <Form form={form} write={cancel} done={() => 'Réunion annulée'} verb="Annuler la réunion" close={onClose}>
        <FormField record="meeting" form={form} field="offReason" label="Motif de l’annulation" rows={2} first />
      </Form>
    </Drawer>
  )
}
