import type { ReactNode } from 'react'
import type { MeetingPage } from '#shared/contract/meetings/meetings.ts'
import type { RowId } from '#shared/kernel/ids.ts'
import { useApiQuery } from '../api/hooks.ts'
import { LinkButton } from '../components/links.tsx'
import { PageHead } from '../components/PageHead.tsx'
import { PageOf } from '../components/PageOf.tsx'
import { MeetingState } from '../minutes/MeetingState.tsx'
import { MeetingTabs } from '../minutes/MeetingTabs.tsx'
import { meetingWhen } from '../words/meetings.ts'
import { meetingCrumbs } from './meeting-crumbs.tsx'

interface Props {
  readonly meeting: RowId
  /** What the page is called until its meeting is there. */
  readonly name: string
  /** A screen below one of the meeting’s own. */
  readonly here?: string | undefined
  readonly actions?: ReactNode
  readonly children: (view: MeetingPage) => ReactNode
}

/** One screen of a meeting: its head, the way to its other screens, and what this one shows. */
export function MeetingScreen({ meeting, name, here, actions, children }: Props) {
  const page = useApiQuery('meetings', 'page', { id: meeting })
  return (
    <PageOf title={name} query={page} rows={6} action={<LinkButton to="/reunions">Voir les réunions</LinkButton>}>
      {(view) => (
        <>
          <PageHead
            title={view.summary.title}
            crumbs={meetingCrumbs(view.summary, here)}
            sentence={meetingWhen(view.summary)}
            states={<MeetingState meeting={view.summary} filled />}
            actions={actions}
            dense
          />
          <MeetingTabs meeting={meeting} />
          {children(view)}
        </>
      )}
    </PageOf>
  )
}
