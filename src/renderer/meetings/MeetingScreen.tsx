import type { ReactNode } from 'react'
import type { MeetingPage } from '#shared/contract/meetings/meetings.ts'
import type { RowId } from '#shared/kernel/ids.ts'
import { useApiQuery } from '../api/hooks.ts'
import { ErrorMessage } from '../components/ErrorMessage.tsx'
import { LinkButton } from '../components/links.tsx'
import { PageHead } from '../components/PageHead.tsx'
import { Waiting } from '../components/Waiting.tsx'
import { wayTo } from '../components/way-to.tsx'
import { MeetingState } from '../minutes/MeetingState.tsx'
import { MeetingTabs } from '../minutes/MeetingTabs.tsx'
import { meetingWhen } from '../words/meetings.ts'

interface Props {
  readonly meeting: RowId
  /** What the page is called until its meeting is there. */
  readonly name: string
  /** A screen below one of the meeting’s own. */
  readonly here?: string
  readonly actions?: ReactNode
  readonly children: (view: MeetingPage) => ReactNode
}

/** One screen of a meeting: its head, the way to its other screens, and what this one shows. */
export function MeetingScreen({ meeting, name, here, actions, children }: Props) {
  const page = useApiQuery('meetings', 'page', { id: meeting })
  const list = wayTo.meetings
  if (page.data === undefined)
    return (
      <>
        <PageHead title={name} crumbs={[list]} />
        {page.isError ? (
          <ErrorMessage thrown={page.error} action={<LinkButton to="/reunions">Voir les réunions</LinkButton>} />
        ) : (
          <Waiting rows={6} />
        )}
      </>
    )
  const { summary } = page.data
  return (
    <>
      <PageHead
        title={summary.title}
        crumbs={[list, <span key="here">{here ?? summary.series ?? 'Sans série'}</span>]}
        sentence={meetingWhen(summary)}
        states={<MeetingState state={summary.state} filled />}
        actions={actions}
        dense
      />
      <MeetingTabs meeting={meeting} />
      {children(page.data)}
    </>
  )
}
