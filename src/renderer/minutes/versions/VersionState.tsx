import { IconClock, IconLock, IconPencil } from '@tabler/icons-react'
import { isLocked } from '#shared/records/meetings/meeting/is-locked.ts'
import type { Meeting } from '#shared/records/records.ts'
import { useApiQuery } from '../../api/hooks.ts'
import { LinkAnchor } from '../../components/links.tsx'
import { lookOf, State } from '../../components/State.tsx'
import { versionStanding } from '../../words/version-words.ts'

const looks = {
  draft: { icon: IconPencil, tone: 'ink' },
  review: { icon: IconClock, tone: 'ochre' },
  validated: { icon: IconLock, tone: 'ink' },
} as const

/** The version the minutes are at, and the way to all of them; nothing before the first. */
export function VersionState({ meeting }: { readonly meeting: Meeting }) {
  const { data: version } = useApiQuery('versions', 'latest', { meeting: meeting.id })
  if (version === undefined || version === null) return null
  const isReopened = version.state === 'validated' && !isLocked(meeting)
  return (
    <LinkAnchor to="/comptes-rendus/$meeting/versions" params={{ meeting: meeting.id }}>
      <State {...lookOf(looks, isReopened ? 'draft' : version.state)}>{versionStanding(version, isReopened)}</State>
    </LinkAnchor>
  )
}
