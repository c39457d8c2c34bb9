import { Drawer } from '@mantine/core'
import { useNavigate } from '@tanstack/react-router'
import { hasProgramme } from '#shared/records/meetings/meeting/has-programme.ts'
import { useApiMutation, useApiQuery } from '../../api/hooks.ts'
import { useWorkspace } from '../../api/workspace.tsx'
import { tellDone } from '../../components/tell-done.tsx'
import { useUndo } from '../../components/use-undo.ts'
import { MeetingFields } from './MeetingFields.tsx'
import { emptyMeetingForm, type MeetingForm, newMeeting } from './meeting-form.ts'

interface Props {
  readonly opened: boolean
  readonly onClose: () => void
  /** The kind it is of at first; that of a forum opens on its programme. */
  readonly of?: 'concertation' | 'forum'
}

/** A new meeting, over the list; once created, its page opens. */
export function CreateMeetingDrawer({ opened, onClose, of = 'concertation' }: Props) {
  const { member } = useWorkspace()
  const choices = useApiQuery('meetings', 'choices', opened ? {} : null)
  const templates = useApiQuery('agenda', 'templates', opened ? {} : null)
  const create = useApiMutation('meetings', 'create', { tellsFailure: true })
  const navigate = useNavigate()
  const { undo } = useUndo()
  const submit = (form: MeetingForm) =>
    create.mutate(newMeeting(form), {
      onSuccess: ({ id }) => {
        tellDone(hasProgramme(form) ? 'Rencontre créée' : 'Réunion créée', undo)
        const to = hasProgramme(form) ? '/reunions/$meeting/programme' : '/reunions/$meeting'
        void navigate({ to, params: { meeting: id } })
      },
    })
  return (
    <Drawer opened={opened} onClose={onClose} title={of === 'forum' ? 'Préparer un forum' : 'Nouvelle réunion'}>
      {choices.data && templates.data && (
        <MeetingFields
          initial={{ ...emptyMeetingForm(member.sector), kind: of }}
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
