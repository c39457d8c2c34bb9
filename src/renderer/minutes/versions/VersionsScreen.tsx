import { Alert, Button, Group } from '@mantine/core'
import { IconClock, IconPinned, IconSend } from '@tabler/icons-react'
import { useState } from 'react'
import type { MinutesVersions, VersionSummary } from '#shared/contract/minutes/versions.ts'
import type { RowId } from '#shared/kernel/ids.ts'
import { isLocked } from '#shared/records/meetings/meeting/is-locked.ts'
import type { Minutes } from '#shared/records/minutes/minutes.ts'
import { EmptyState } from '../../components/EmptyState.tsx'
import { Frame } from '../../components/Frame.tsx'
import type { KeyHint } from '../../components/KeyHints.tsx'
import { useScreenKeys } from '../../components/keys/screen-keys.ts'
import { LinkButton } from '../../components/links.tsx'
import { sendingSentence } from '../../words/version-words.ts'
import { useCtrlS } from '../write/use-ctrl-s.ts'
import { useOpenView } from '../write/use-open-view.ts'
import { ViewSwitch } from '../write/ViewSwitch.tsx'
import { WriteHead } from '../write/WriteHead.tsx'
import write from '../write/write.module.css'
import { CompareVersions } from './CompareVersions.tsx'
import { Propositions } from './Propositions.tsx'
import { ResumeDialog } from './ResumeDialog.tsx'
import { SendDialog } from './SendDialog.tsx'
import { useFixVersion } from './use-fix-version.ts'
import { VersionsTable } from './VersionsTable.tsx'
import classes from './versions.module.css'

interface Props extends MinutesVersions {
  readonly minutes: Minutes
}

/** The versions of minutes, each to be read and given again, and what changed between any two. */
export function VersionsScreen({ minutes, versions, changed }: Props) {
  const { meeting } = minutes
  const locked = isLocked(meeting)
  useScreenKeys(versionsKeys)
  useCtrlS(meeting)
  const fix = useFixVersion(meeting.id)
  const open = useOpenView(meeting.id, 'versions')
  const [sending, setSending] = useState(false)
  const [latest] = versions
  const empty = minutes.sections.length === 0
  return (
    <div className={write.screen}>
      <WriteHead minutes={minutes} view="ecrire" />
      <div className={write.bar}>
        <ViewSwitch view="versions" choose={open} locked={locked} />
        {!locked && (
          <Group gap="sm" align="stretch">
            <Button leftSection={<IconPinned size={18} stroke={1.6} />} disabled={empty} onClick={() => void fix()}>
              Fixer une version
            </Button>
            <Button leftSection={<IconSend size={18} stroke={1.6} />} disabled={empty} onClick={() => setSending(true)}>
              Faire relire…
            </Button>
          </Group>
        )}
        {sending && <SendDialog meeting={meeting.id} close={() => setSending(false)} />}
      </div>
      <Frame className={classes.page} label="Versions du compte-rendu" data-zone>
        {locked && <Propositions meeting={meeting} />}
        {latest === undefined ? (
          <EmptyState title="Aucune version n’est encore fixée.">
            Ctrl S en fixe une : elle garde le compte-rendu à la lettre, pour le redonner ou voir ce qui a changé
            depuis.
          </EmptyState>
        ) : (
          <>
            {!locked && <ReadingMessage meeting={meeting.id} version={latest} />}
            <VersionsTable meeting={meeting.id} versions={versions} />
            <CompareVersions key={latest.id} versions={versions} locked={locked} changed={changed} />
          </>
        )}
      </Frame>
    </div>
  )
}

const versionsKeys: readonly KeyHint[] = [
  { keys: ['Ctrl', 'S'], does: 'fixer une version' },
  { keys: ['N'], does: 'changement suivant' },
  { keys: ['P'], does: 'changement précédent' },
]

interface ReadingMessageProps {
  readonly meeting: RowId
  /** The latest. */
  readonly version: VersionSummary
}

/** Whom the minutes wait for, and the way back to writing; the other way on is to validate them. */
function ReadingMessage({ meeting, version }: ReadingMessageProps) {
  const [opened, setOpened] = useState(false)
  if (version.sent === null) return null
  return (
    <Alert
      color="ocre"
      icon={<IconClock size={20} stroke={1.6} />}
      title={`Version ${version.number}, à relire`}
      mb="lg"
    >
      {sendingSentence(version.sent)}
      <Group gap="sm" mt="sm">
        <LinkButton to="/comptes-rendus/$meeting/retours" params={{ meeting }} size="xs">
          Lire un Word annoté
        </LinkButton>
        <Button size="xs" onClick={() => setOpened(true)}>
          Reprendre la rédaction…
        </Button>
      </Group>
      {opened && <ResumeDialog meeting={meeting} close={() => setOpened(false)} />}
    </Alert>
  )
}
