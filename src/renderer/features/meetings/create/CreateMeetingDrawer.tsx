import { Drawer } from '@mantine/core'
import { useNavigate } from '@tanstack/react-router'
import { useApiMutation, useApiQuery } from '../../../api/hooks.ts'
import { useWorkspace } from '../../../api/workspace.tsx'
import { tellDone } from '../../../components/tell-done.tsx'
import { useUndo } from '../../../components/use-undo.ts'
import { MeetingFields } from './MeetingFields.tsx'
import { emptyMeetingForm, type MeetingForm, newMeeting } from './meeting-form.ts'

interface Props {
  readonly opened: boolean
  readonly onClose: () => void
}

/** A new meeting, over the list; once created, its page opens. */
export function CreateMeetingDrawer({ opened, onClose }: Props) {
  const { member } = useWorkspace()
  const choices = useApiQuery('meetings', 'choices', opened ? {} : null)
  const templates = useApiQuery('agenda', 'templates', opened ? {} : null)
  const create = useApiMutation('meetings', 'create', { tellsFailure: true })
  const navigate = useNavigate()
  const { undo } = useUndo()
  const submit = (form: MeetingForm) =>
    create.mutate(newMeeting(form), {
      onSuccess: ({ id }) => {
        tellDone('Réunion créée', undo)
        void navigate({ to: '/reunions/$meeting', params: { meeting: id } })
      },
    })
  return (
    <Drawer opened={opened} onClose={onClose} title="Nouvelle réunion">
      {choices.data && templates.data && (
        <MeetingFields
          initial={emptyMeetingForm(member.sector)}
          choices={choices.data}
          templates={templates.data}
          failure={create.error}
          sending={create.isPending}
          onSubmit={submit}
          onCancel={onClose}
        />
      )}
    </Drawer>
  )
}
