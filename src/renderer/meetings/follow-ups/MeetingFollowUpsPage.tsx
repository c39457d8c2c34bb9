import { Button, CopyButton } from '@mantine/core'
import { IconCopy } from '@tabler/icons-react'
import { useParams } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import type { MeetingPage } from '#shared/contract/meetings/meetings.ts'
import type { RowId } from '#shared/kernel/ids.ts'
import { useApiQuery } from '../../api/hooks.ts'
import { ErrorMessage } from '../../components/ErrorMessage.tsx'
import { useScreenKeys } from '../../components/keys/screen-keys.ts'
import { LinkButton } from '../../components/links.tsx'
import { PageHead } from '../../components/PageHead.tsx'
import { Waiting } from '../../components/Waiting.tsx'
import { wayTo } from '../../components/way-to.tsx'
import { MeetingState } from '../../minutes/MeetingState.tsx'
import { MeetingTabs } from '../../minutes/MeetingTabs.tsx'
import { meetingWhen } from '../../words/meetings.ts'
import { followUpsText } from './follow-up-words.ts'
import { MeetingFollowUps } from './MeetingFollowUps.tsx'

/** What one meeting decided and asked. */
export function MeetingFollowUpsPage(): ReactNode {
  const { meeting } = useParams({ from: '/reunions/$meeting/suites' })
  useScreenKeys(keys)
  const page = useApiQuery('meetings', 'page', { id: meeting })
  if (page.isError)
    return (
      <>
        <PageHead title="Suites" crumbs={[meetingsCrumb]} />
        <ErrorMessage thrown={page.error} action={<LinkButton to="/reunions">Voir les réunions</LinkButton>} />
      </>
    )
  if (page.data === undefined)
    return (
      <>
        <PageHead title="Suites" crumbs={[meetingsCrumb]} />
        <Waiting rows={6} />
      </>
    )
  return <LoadedFollowUps view={page.data} />
}

const keys = [
  { keys: ['Entrée'], does: 'ajouter la décision ou la tâche écrite' },
  { keys: ['Alt', '↑ ↓'], does: 'déplacer celle où l’on est' },
]

const meetingsCrumb = wayTo.meetings

function LoadedFollowUps({ view: { summary } }: { readonly view: MeetingPage }) {
  return (
    <>
      <PageHead
        title={summary.title}
        crumbs={[meetingsCrumb, <span key="series">{summary.series ?? 'Sans série'}</span>]}
        sentence={meetingWhen(summary)}
        states={<MeetingState state={summary.state} filled />}
        actions={
          <>
            <LinkButton to="/reunions/suites">Toutes les suites</LinkButton>
            <CopyFollowUps meeting={summary.id} />
          </>
        }
        dense
      />
      <MeetingTabs meeting={summary.id} />
      <MeetingFollowUps meeting={summary.id} />
    </>
  )
}

/** Those of a meeting as text, for a mail. */
function CopyFollowUps({ meeting }: { readonly meeting: RowId }) {
  const lines = useApiQuery('followUps', 'list', { meeting }).data?.lines ?? []
  return (
    <CopyButton value={followUpsText(lines)}>
      {({ copied, copy }) => (
        <Button
          leftSection={<IconCopy size={18} stroke={1.6} aria-hidden="true" />}
          onClick={copy}
          disabled={lines.length === 0}
        >
          {copied ? 'Texte copié' : 'Copier le texte'}
        </Button>
      )}
    </CopyButton>
  )
}
