import { IconArrowRight } from '@tabler/icons-react'
import { type ReactNode, useState } from 'react'
import type { MeetingPage } from '#shared/contract/meetings/meetings.ts'
import type { RowId } from '#shared/kernel/ids.ts'
import { useApiQuery } from '../../api/hooks.ts'
import { LinkButton } from '../../components/links.tsx'
import { PageHead } from '../../components/PageHead.tsx'
import { PageOf } from '../../components/PageOf.tsx'
import { MeetingState } from '../../minutes/MeetingState.tsx'
import { LockMessage } from '../../minutes/versions/LockMessage.tsx'
import { meetingWhen } from '../../words/meetings.ts'
import { quoted } from '../../words/spaces.ts'
import { meetingCrumbs } from '../meeting-crumbs.tsx'
import { MeetingActions } from './MeetingActions.tsx'
import { type MeetingDialog, MeetingDialogs } from './MeetingDialogs.tsx'
import { OffMessage } from './OffMessage.tsx'
import { PreparationTabs } from './PreparationTabs.tsx'
import { type PreparationPage, preparationPaths } from './preparation-tabs.ts'

interface Props {
  readonly meeting: RowId
  readonly here: PreparationPage
  /** The primary button until the meeting is convened; on most pages, the way to the next one. */
  readonly ahead?: (view: MeetingPage) => ReactNode
  /** Buttons of this page alone, before those of the meeting. */
  readonly actions?: ReactNode
  readonly children: (view: MeetingPage) => ReactNode
}

/** One page of the preparation of a meeting: its head, what remains on each page, and what this one shows. */
export function PreparationScreen({ meeting, here, ahead, actions, children }: Props) {
  const page = useApiQuery('meetings', 'page', { id: meeting })
  return (
    <PageOf
      title="Préparation"
      query={page}
      rows={6}
      action={<LinkButton to="/reunions">Voir les réunions</LinkButton>}
    >
      {(view) => (
        <Prepared view={view} here={here} ahead={ahead?.(view)} actions={actions}>
          {children(view)}
        </Prepared>
      )}
    </PageOf>
  )
}

interface PreparedProps {
  readonly view: MeetingPage
  readonly here: PreparationPage
  readonly ahead: ReactNode
  readonly actions: ReactNode
  readonly children: ReactNode
}

function Prepared({ view, here, ahead, actions, children }: PreparedProps) {
  const { summary, meeting } = view
  const [asked, ask] = useState<MeetingDialog | null>(null)
  return (
    <>
      <PageHead
        title={summary.title}
        crumbs={meetingCrumbs(summary)}
        sentence={meetingWhen(summary)}
        states={<MeetingState meeting={summary} filled />}
        actions={
          <>
            {actions}
            <MeetingActions
              summary={summary}
              here={here}
              ask={ask}
              ahead={ahead ?? <GoOn meeting={meeting.id} here={here} />}
            />
          </>
        }
        dense
      />
      <PreparationTabs view={view} here={here} />
      <LockMessage meeting={meeting} />
      <OffMessage meeting={meeting} postpone={() => ask('postpone')} />
      {children}
      <MeetingDialogs view={view} asked={asked} close={() => ask(null)} />
    </>
  )
}

/** The page that follows, while one goes through them. */
const following: Partial<Record<PreparationPage, readonly [page: PreparationPage, label: string]>> = {
  programme: ['invite', 'Inviter'],
  agenda: ['invite', 'Inviter'],
  invite: ['tell', 'Prévenir'],
}

function GoOn({ meeting, here }: { readonly meeting: RowId; readonly here: PreparationPage }) {
  const next = following[here]
  if (next === undefined) return null
  const [page, label] = next
  return (
    <LinkButton
      to={preparationPaths[page]}
      params={{ meeting }}
      variant="filled"
      rightSection={<IconArrowRight size={18} stroke={1.6} aria-hidden="true" />}
    >
      Passer à {quoted(label)}
    </LinkButton>
  )
}
