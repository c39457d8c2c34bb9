import { Button, Menu } from '@mantine/core'
import { IconArrowBackUp, IconBan, IconCalendarOff, IconPencil, IconTrash } from '@tabler/icons-react'
import { useNavigate } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import type { MeetingSummary } from '#shared/contract/meetings/meetings.ts'
import { hasProgramme } from '#shared/records/meetings/meeting/has-programme.ts'
import { kindWords } from '#shared/records/meetings/meeting/kind-words.ts'
import { lifeState } from '#shared/records/meetings/meeting/life-state.ts'
import { HistoryButton } from '../../components/history/HistoryButton.tsx'
import { LinkButton } from '../../components/links.tsx'
import { DotsMenu } from '../../components/RowMenu.tsx'
import { useGesture } from '../../components/use-gesture.ts'
import { dayOf } from '../../words/dates.ts'
import { sentenceCase } from '../../words/numbers.ts'
import type { MeetingDialog } from './MeetingDialogs.tsx'
import { nextStep } from './next-step.ts'
import { type PreparationPage, preparationPaths } from './preparation-tabs.ts'

interface Props {
  readonly summary: MeetingSummary
  readonly here: PreparationPage
  readonly ask: (dialog: MeetingDialog) => void
  /** The primary button of a page of the preparation, until the meeting is convened. */
  readonly ahead: ReactNode
}

/** What one does with a meeting; the primary button is the next step of its life, which is to note answers until its day. */
export function MeetingActions({ summary, here, ask, ahead }: Props) {
  const today = dayOf(new Date())
  const state = lifeState(summary, today)
  // Answers come in until the day; the room is for the day.
  const early = state === 'convened' && here !== 'invite' && summary.date !== null && summary.date > today
  return (
    <>
      <HistoryButton record="meeting" id={summary.id} />
      {state !== 'validated' && (
        <>
          <Button leftSection={<IconPencil size={18} stroke={1.6} />} onClick={() => ask('details')}>
            {`Modifier ${kindWords(summary).the}`}
          </Button>
          <MoreActions summary={summary} ask={ask} />
        </>
      )}
      {(state === 'preparing' || state === 'postponed') && ahead}
      {(state === 'convened' || state === 'running') && (
        <LinkButton
          {...(early ? { variant: 'default' } : { variant: 'filled', id: nextStep })}
          to="/reunions/$meeting/salle"
          params={{ meeting: summary.id }}
        >
          {state === 'convened' ? 'Entrer dans la salle' : 'Revenir dans la salle'}
        </LinkButton>
      )}
      {early && (
        <LinkButton id={nextStep} to={preparationPaths.invite} params={{ meeting: summary.id }} variant="filled">
          Noter les réponses
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

/** Removing asks nothing: « Annuler » brings the meeting back with its minutes and its list. */
function MoreActions({ summary, ask }: Pick<Props, 'summary' | 'ask'>) {
  const state = summary.state ?? 'preparing'
  const words = kindWords(summary)
  const movable = state === 'preparing' || state === 'convened' || state === 'postponed'
  const resume = useGesture('meetings', 'resume')
  const remove = useGesture('meetings', 'remove')
  const navigate = useNavigate()
  const leave = () => void navigate({ to: hasProgramme(summary) ? '/forums' : '/reunions' })
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
            {`Annuler ${words.the}…`}
          </Menu.Item>
        </>
      )}
      <Menu.Item
        leftSection={<IconTrash size={16} stroke={1.6} />}
        onClick={() => remove.act({ id: summary.id }, `${sentenceCase(words.noun)} ${words.agreed('supprimé')}`, leave)}
      >
        Supprimer
      </Menu.Item>
    </DotsMenu>
  )
}
