import { Button } from '@mantine/core'
import { useParams } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import type { MeetingPage } from '#shared/contract/meetings/meetings.ts'
import { isOver } from '#shared/records/meetings/meeting/is-over.ts'
import { useApiQuery } from '../../../api/hooks.ts'
import { TemplateRemarks } from '../../../components/house-templates/TemplateRemarks.tsx'
import { Loaded } from '../../../components/Loaded.tsx'
import { LinkAnchor, LinkButton } from '../../../components/links.tsx'
import { PageHead } from '../../../components/PageHead.tsx'
import { PageOf } from '../../../components/PageOf.tsx'
import { MeetingState } from '../../../minutes/MeetingState.tsx'
import { MeetingTabs } from '../../../minutes/MeetingTabs.tsx'
import { meetingWhen } from '../../../words/meetings.ts'
import { useMeetingDocument } from '../../use-meeting-document.ts'
import { ProgrammeEditor } from './ProgrammeEditor.tsx'

/** What happens at a forum or a café: when, where, with whom. */
export function ProgrammePage(): ReactNode {
  const { meeting } = useParams({ from: '/reunions/$meeting/programme' })
  const page = useApiQuery('meetings', 'page', { id: meeting })
  return (
    <PageOf
      title="Programme"
      crumbs={[forumsCrumb]}
      query={page}
      rows={8}
      action={<LinkButton to="/forums">Voir les forums</LinkButton>}
    >
      {(view) => <LoadedProgramme view={view} />}
    </PageOf>
  )
}

const forumsCrumb = (
  <LinkAnchor key="list" to="/forums">
    Forums
  </LinkAnchor>
)

function LoadedProgramme({ view: { summary, meeting } }: { readonly view: MeetingPage }) {
  const programme = useApiQuery('programme', 'page', { meeting: meeting.id })
  const { busy, start, remarks, forgetRemarks } = useMeetingDocument(meeting.id)
  return (
    <>
      <PageHead
        title={summary.title}
        crumbs={[forumsCrumb, <span key="here">Programme</span>]}
        sentence={meetingWhen(summary)}
        states={<MeetingState state={summary.state} filled />}
        actions={
          <>
            <Button loading={busy} onClick={() => start({ kind: 'programme' })}>
              Programme en Word
            </Button>
            {!isOver(meeting) && (
              <LinkButton to="/reunions/$meeting" params={{ meeting: meeting.id }} variant="filled">
                Inviter et convoquer
              </LinkButton>
            )}
          </>
        }
        dense
      />
      <MeetingTabs meeting={meeting.id} />
      <TemplateRemarks remarks={remarks} dismiss={forgetRemarks} />
      <Loaded query={programme} rows={8}>
        {(programme) => <ProgrammeEditor page={programme} />}
      </Loaded>
    </>
  )
}
