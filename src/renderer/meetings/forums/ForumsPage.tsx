import { Button } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { useNavigate, useSearch } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import type { MeetingSummary } from '#shared/contract/meetings/meetings.ts'
import { hasProgramme } from '#shared/records/meetings/meeting/has-programme.ts'
import { useApiQuery } from '../../api/hooks.ts'
import { EmptyState } from '../../components/EmptyState.tsx'
import { Loaded } from '../../components/Loaded.tsx'
import { PageHead } from '../../components/PageHead.tsx'
import { plural } from '../../words/numbers.ts'
import { CreateMeetingDrawer } from '../CreateMeetingDrawer.tsx'
import { MeetingsLists } from '../MeetingsLists.tsx'

/** Forums and cafés rencontres, to come and past, and the form of a new one. */
export function ForumsPage(): ReactNode {
  const meetings = useApiQuery('meetings', 'list', {})
  const forums = meetings.data?.filter(hasProgramme)
  const creating = useSearch({ from: '/forums' }).nouveau === true
  const navigate = useNavigate({ from: '/forums' })
  const open = () => void navigate({ search: { nouveau: true } })
  const close = () => void navigate({ search: {}, replace: true })
  return (
    <>
      <PageHead
        title="Forums et cafés rencontres"
        {...(forums && forums.length > 0 && { crumbs: [plural(forums.length, 'rencontre', 'rencontres')] })}
        actions={
          <Button variant="filled" leftSection={<IconPlus size={18} />} onClick={open}>
            Préparer un forum
          </Button>
        }
      />
      <Loaded query={meetings} rows={6}>
        {(meetings) => <Forums forums={meetings.filter(hasProgramme)} />}
      </Loaded>
      <CreateMeetingDrawer opened={creating} onClose={close} of="forum" />
    </>
  )
}

function Forums({ forums }: { readonly forums: readonly MeetingSummary[] }) {
  if (forums.length > 0) return <MeetingsLists meetings={forums} words={forumWords} />
  return (
    <EmptyState title="Aucun forum pour l’instant.">
      Un forum ou un café rencontre réunit au-delà de ceux qui viennent d’habitude : un programme, des salles, des
      ateliers et des stands. Préparez le premier : il part d’un programme usuel.
    </EmptyState>
  )
}

const forumWords = { one: 'rencontre', many: 'rencontres', none: 'Aucune rencontre n’est prévue.' }
