import { Button } from '@mantine/core'
import { IconDownload, IconPlus } from '@tabler/icons-react'
import { useNavigate, useSearch } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { useState } from 'react'
import type { MeetingSummary } from '#shared/contract/meetings/meetings.ts'
import { useApiQuery } from '../api/hooks.ts'
import { EmptyState } from '../components/EmptyState.tsx'
import { Loaded } from '../components/Loaded.tsx'
import { LinkButton } from '../components/links.tsx'
import { PageHead } from '../components/PageHead.tsx'
import { plural } from '../words/numbers.ts'
import { CoordinationDialog } from './CoordinationDialog.tsx'
import { CreateMeetingDrawer } from './CreateMeetingDrawer.tsx'
import { MeetingsLists } from './MeetingsLists.tsx'

/** All meetings, to come and past, and the form of a new one. */
export function MeetingsPage(): ReactNode {
  const meetings = useApiQuery('meetings', 'list', {})
  const creating = useSearch({ from: '/reunions' }).nouvelle === true
  const navigate = useNavigate({ from: '/reunions' })
  const open = () => void navigate({ search: { nouvelle: true } })
  const close = () => void navigate({ search: {}, replace: true })
  return (
    <>
      <PageHead
        title="Réunions"
        {...(meetings.data && { crumbs: [plural(meetings.data.length, 'réunion', 'réunions')] })}
        actions={
          <>
            <LinkButton to="/reunions/suites">Suites à donner</LinkButton>
            <LinkButton to="/reunions/modeles">Modèles de réunion</LinkButton>
            {meetings.data !== undefined && meetings.data.length > 0 && <CoordinationButton />}
            <Button variant="filled" leftSection={<IconPlus size={18} />} onClick={open}>
              Préparer une réunion
            </Button>
          </>
        }
      />
      <Loaded query={meetings} rows={6}>
        {(meetings) => <Meetings meetings={meetings} />}
      </Loaded>
      <CreateMeetingDrawer opened={creating} onClose={close} />
    </>
  )
}

function Meetings({ meetings }: { readonly meetings: readonly MeetingSummary[] }) {
  if (meetings.length > 0) return <MeetingsLists meetings={meetings} />
  return (
    <EmptyState
      title="Aucune réunion pour l’instant."
      action={<LinkButton to="/comptes-rendus/importer">Importer un compte-rendu</LinkButton>}
    >
      Préparez la prochaine, ou importez un compte-rendu déjà écrit : il crée sa réunion.
    </EmptyState>
  )
}

/** Opens the way out to La Coop. */
function CoordinationButton() {
  const [opened, setOpened] = useState(false)
  return (
    <>
      <Button
        leftSection={<IconDownload size={18} stroke={1.6} aria-hidden="true" />}
        aria-haspopup="dialog"
        onClick={() => setOpened(true)}
      >
        Activités de coordination (La Coop)
      </Button>
      {opened && <CoordinationDialog onClose={() => setOpened(false)} />}
    </>
  )
}
