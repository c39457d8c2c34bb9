import { Stack } from '@mantine/core'
import { useParams } from '@tanstack/react-router'
import { type ReactNode, useState } from 'react'
import type { MeetingPage as MeetingView } from '#shared/contract/meetings/meetings.ts'
import { hasProgramme } from '#shared/records/meetings/meeting/has-programme.ts'
import { useApiQuery } from '../api/hooks.ts'
import { LinkButton } from '../components/links.tsx'
import { PageHead } from '../components/PageHead.tsx'
import { PageOf } from '../components/PageOf.tsx'
import { Columns } from '../components/plain/Columns.tsx'
import { Section } from '../components/Section.tsx'
import { wayTo } from '../components/way-to.tsx'
import { MeetingState } from '../minutes/MeetingState.tsx'
import { MeetingTabs } from '../minutes/MeetingTabs.tsx'
import { LockMessage } from '../minutes/versions/LockMessage.tsx'
import { MeetingNeeds } from '../roadmap/needs/MeetingNeeds.tsx'
import { meetingWhen } from '../words/meetings.ts'
import { MeetingAgenda } from './agenda/MeetingAgenda.tsx'
import { Arrivals } from './arrivals/Arrivals.tsx'
import { MeetingProgramme } from './forums/MeetingProgramme.tsx'
import { Invitations } from './invitations/Invitations.tsx'
import { MeetingDocuments } from './MeetingDocuments.tsx'
import { MeetingActions } from './page/MeetingActions.tsx'
import { type MeetingDialog, MeetingDialogs } from './page/MeetingDialogs.tsx'
import { MeetingSteps } from './page/MeetingSteps.tsx'
import { MinutesDoor } from './page/MinutesDoor.tsx'
import { OffMessage } from './page/OffMessage.tsx'
import { stepOf } from './page/step-words.ts'

/** One meeting being prepared: where it stands, its agenda, who will be there. */
export function MeetingPage(): ReactNode {
  const { meeting } = useParams({ from: '/reunions/$meeting' })
  const page = useApiQuery('meetings', 'page', { id: meeting })
  return (
    <PageOf
      title="Réunion"
      crumbs={[wayTo.meetings]}
      query={page}
      rows={6}
      action={<LinkButton to="/reunions">Voir les réunions</LinkButton>}
    >
      {(view) => <LoadedMeeting view={view} />}
    </PageOf>
  )
}

function LoadedMeeting({ view }: { readonly view: MeetingView }) {
  const { summary, meeting } = view
  const [asked, ask] = useState<MeetingDialog | null>(null)
  return (
    <>
      <PageHead
        title={summary.title}
        crumbs={[wayTo.meetings, <span key="series">{summary.series ?? 'Sans série'}</span>]}
        sentence={meetingWhen(summary)}
        states={<MeetingState state={summary.state} filled />}
        actions={<MeetingActions summary={summary} ask={ask} />}
        dense
      />
      <MeetingTabs meeting={meeting.id} />
      <LockMessage meeting={meeting} />
      <OffMessage meeting={meeting} postpone={() => ask('postpone')} />
      {meeting.state !== 'cancelled' && <MeetingSteps view={view} />}
      <Columns widths={[11, 9]}>
        {hasProgramme(meeting) ? (
          <section data-zone aria-label="Préparer le programme">
            <MeetingProgramme view={view} />
          </section>
        ) : (
          <section data-zone aria-label="Préparer l’ordre du jour">
            <MeetingAgenda view={view} />
          </section>
        )}
        <Stack component="section" gap="var(--s7)" miw={0} data-zone aria-label="Inviter et accueillir">
          <Invitations meeting={meeting} />
          {!onlyExpected(view) && (
            <Section title="Autour de la table">
              <Arrivals meeting={meeting.id} />
            </Section>
          )}
          <MeetingDocuments view={view} />
          <MeetingNeeds meeting={{ id: meeting.id, title: summary.title, date: meeting.date }} />
          <Section title="Compte-rendu" look="label">
            <MinutesDoor summary={summary} />
          </Section>
        </Stack>
      </Columns>
      <MeetingDialogs view={view} asked={asked} close={() => ask(null)} />
    </>
  )
}

/** Before the day, guests of whom nothing is noted: their list is that of the invitations. */
const onlyExpected = ({ meeting, attendances }: MeetingView): boolean =>
  stepOf[meeting.state ?? 'preparing'] < stepOf.running &&
  attendances.length > 0 &&
  attendances.every(({ invited, status, arrivalText }) => invited === true && status === null && arrivalText === null)
