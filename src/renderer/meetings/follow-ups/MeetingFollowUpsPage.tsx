import { Button, CopyButton } from '@mantine/core'
import { IconCopy } from '@tabler/icons-react'
import { useParams } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import type { RowId } from '#shared/kernel/ids.ts'
import { useApiQuery } from '../../api/hooks.ts'
import { useScreenKeys } from '../../components/keys/screen-keys.ts'
import { LinkButton } from '../../components/links.tsx'
import { MeetingScreen } from '../MeetingScreen.tsx'
import { followUpsText } from './follow-up-words.ts'
import { MeetingFollowUps } from './MeetingFollowUps.tsx'

/** What one meeting decided and asked. */
export function MeetingFollowUpsPage(): ReactNode {
  const { meeting } = useParams({ from: '/reunions/$meeting/suites' })
  useScreenKeys(keys)
  return (
    <MeetingScreen
      meeting={meeting}
      name="Suites"
      actions={
        <>
          <LinkButton to="/reunions/suites">Toutes les suites</LinkButton>
          <CopyFollowUps meeting={meeting} />
        </>
      }
    >
      {() => <MeetingFollowUps meeting={meeting} />}
    </MeetingScreen>
  )
}

const keys = [
  { keys: ['Entrée'], does: 'ajouter la décision ou la tâche écrite' },
  { keys: ['Alt', '↑ ↓'], does: 'déplacer celle où l’on est' },
]

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
