import { Button, Menu } from '@mantine/core'
import { IconArrowBackUp, IconBan, IconCalendarOff, IconMail, IconPencil, IconTrash } from '@tabler/icons-react'
import { useNavigate } from '@tanstack/react-router'
import type { MeetingSummary } from '#shared/contract/meetings/meetings.ts'
import { firstOf, goOnTo } from '../../components/go-on-to.ts'
import { HistoryButton } from '../../components/history/HistoryButton.tsx'
import { LinkButton } from '../../components/links.tsx'
import { DotsMenu } from '../../components/RowMenu.tsx'
import { useGesture } from '../../components/use-gesture.ts'
import { convenedSentence } from '../invitations/invitation-words.ts'
import type { MeetingDialog } from './MeetingDialogs.tsx'

interface Props {
  readonly summary: MeetingSummary
  readonly ask: (dialog: MeetingDialog) => void
}

/** What one does with a meeting; the primary button is the next step of its life. */
export function MeetingActions({ summary, ask }: Props) {
  const state = summary.state ?? 'preparing'
  const ahead = state === 'preparing' || state === 'postponed'
  return (
    <>
      <HistoryButton record="meeting" id={summary.id} />
      {state !== 'validated' && (
        <>
          <Button leftSection={<IconPencil size={18} stroke={1.6} />} onClick={() => ask('details')}>
            Modifier la réunion
          </Button>
          <MoreActions summary={summary} ask={ask} />
        </>
      )}
      {ahead && <ConveneButton summary={summary} />}
      {(state === 'convened' || state === 'running') && (
        <LinkButton id={nextStep} to="/reunions/$meeting/salle" params={{ meeting: summary.id }} variant="filled">
          {state === 'convened' ? 'Entrer dans la salle' : 'Revenir dans la salle'}
        </LinkButton>
      )}
      {(state === 'toValidate' || state === 'validated') && (
        <LinkButton to="/comptes-rendus/$meeting" params={{ meeting: summary.id }} variant="filled">
          {summary.written ? 'Ouvrir le compte-rendu' : 'Écrire le compte-rendu'}
        </LinkButton>
      )}
    </>
  )
}

/** Where the room is entered, once the meeting is convened. */
const nextStep = 'next-step'

/** Notes that the meeting is convened, and when each who is invited was: nothing is sent. */
function ConveneButton({ summary }: Pick<Props, 'summary'>) {
  const convene = useGesture('invitations', 'convene')
  const act = () =>
    convene.act(
      { meeting: summary.id },
      ({ convened }) => convenedSentence(convened),
      () => goOnTo(() => firstOf(`#${nextStep}`)),
    )
  return (
    <Button
      variant="filled"
      leftSection={<IconMail size={18} stroke={1.6} />}
      onClick={act}
      loading={convene.isPending}
      disabled={summary.date === null}
    >
      Convoquer
    </Button>
  )
}

/** Removing asks nothing: « Annuler » brings the meeting back with its minutes and its list. */
function MoreActions({ summary, ask }: Props) {
  const state = summary.state ?? 'preparing'
  const movable = state === 'preparing' || state === 'convened' || state === 'postponed'
  const resume = useGesture('meetings', 'resume')
  const remove = useGesture('meetings', 'remove')
  const navigate = useNavigate()
  const leave = () => void navigate({ to: '/reunions' })
  const back = () => resume.act({ id: summary.id }, 'La préparation reprend')
  return (
    <DotsMenu label="Autres actions" head>
      {state === 'convened' && (
        <Menu.Item leftSection={<IconArrowBackUp size={16} stroke={1.6} />} onClick={back}>
          Reprendre la préparation
        </Menu.Item>
      )}
      {movable && (
        <>
          <Menu.Item leftSection={<IconCalendarOff size={16} stroke={1.6} />} onClick={() => ask('postpone')}>
            Reporter…
          </Menu.Item>
          <Menu.Item leftSection={<IconBan size={16} stroke={1.6} />} onClick={() => ask('cancel')}>
            Annuler la réunion…
          </Menu.Item>
        </>
      )}
      <Menu.Item
        leftSection={<IconTrash size={16} stroke={1.6} />}
        onClick={() => remove.act({ id: summary.id }, 'Réunion supprimée', leave)}
      >
        Supprimer
      </Menu.Item>
    </DotsMenu>
  )
}
