import { useParams } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import type { MeetingPage as MeetingView } from '#shared/contract/meetings.ts'
import { useApiQuery } from '../../api/hooks.ts'
import { ErrorMessage } from '../../components/ErrorMessage.tsx'
import { LinkAnchor, LinkButton } from '../../components/links.tsx'
import { PageHead } from '../../components/PageHead.tsx'
import { Section } from '../../components/Section.tsx'
import { Waiting } from '../../components/Waiting.tsx'
import { meetingWhen } from '../../words/meetings.ts'
import { plural } from '../../words/numbers.ts'
import { AttendanceEditor } from './AttendanceEditor.tsx'
import classes from './MeetingPage.module.css'
import { MeetingState } from './MeetingState.tsx'
import { Agenda } from './page/Agenda.tsx'
import { MeetingActions } from './page/MeetingActions.tsx'
import { MeetingDetails } from './page/MeetingDetails.tsx'
import { MinutesDoor } from './page/MinutesDoor.tsx'

/** One meeting: its facts, edited in place; who is there; the way to its minutes. */
export function MeetingPage(): ReactNode {
  const { meeting } = useParams({ from: '/reunions/$meeting' })
  const page = useApiQuery('meetings', 'page', { id: meeting })
  const crumbs = [
    <LinkAnchor key="list" to="/reunions">
      Réunions
    </LinkAnchor>,
  ]
  if (page.isError)
    return (
      <>
        <PageHead title="Réunion" crumbs={crumbs} />
        <ErrorMessage thrown={page.error} action={<LinkButton to="/reunions">Voir les réunions</LinkButton>} />
      </>
    )
  if (page.data === undefined)
    return (
      <>
        <PageHead title="Réunion" crumbs={crumbs} />
        <Waiting rows={6} />
      </>
    )
  return <LoadedMeeting view={page.data} crumbs={crumbs} />
}

function LoadedMeeting({ view, crumbs }: { readonly view: MeetingView; readonly crumbs: ReactNode[] }) {
  const { summary } = view
  return (
    <>
      <PageHead
        title={summary.title}
        crumbs={[...crumbs, <span key="series">{summary.series ?? 'Sans série'}</span>]}
        sentence={meetingWhen(summary)}
        states={<MeetingState state={summary.state} filled />}
        actions={<MeetingActions summary={summary} />}
      />
      <div className={classes.columns}>
        <div className={classes.column}>
          {view.agenda.length > 0 && (
            <Section title="Ordre du jour" aside={plural(view.agenda.length, 'point', 'points')}>
              <Agenda startsAt={summary.startsAt} agenda={view.agenda} />
            </Section>
          )}
          <Section title="Autour de la table">
            <AttendanceEditor meeting={summary.id} />
          </Section>
        </div>
        <div className={classes.column}>
          <Section title="Compte-rendu">
            <MinutesDoor summary={summary} />
          </Section>
          <Section title="Réunion">
            <MeetingDetails view={view} />
          </Section>
        </div>
      </div>
    </>
  )
}
