import { Button } from '@mantine/core'
import { IconPinned } from '@tabler/icons-react'
import { useNavigate } from '@tanstack/react-router'
import type { MinutesVersions } from '#shared/contract/versions.ts'
import type { Minutes } from '#shared/domain/minutes.ts'
import { EmptyState } from '../../components/EmptyState.tsx'
import { useScreenKeys } from '../../components/keys/screen-keys.ts'
import { useCtrlS } from '../minutes/write/use-ctrl-s.ts'
import { type MinutesView, ViewSwitch } from '../minutes/write/ViewSwitch.tsx'
import { WriteHead } from '../minutes/write/WriteHead.tsx'
import write from '../minutes/write/write.module.css'
import { CompareVersions } from './CompareVersions.tsx'
import { useFixVersion } from './use-fix-version.ts'
import { VersionsTable } from './VersionsTable.tsx'
import classes from './versions.module.css'
import { versionsKeys } from './versions-keys.ts'

interface Props extends MinutesVersions {
  readonly minutes: Minutes
}

/** The versions of minutes, each to be read and given again, and what changed between any two. */
export function VersionsScreen({ minutes, versions, changed }: Props) {
  const { meeting } = minutes
  const locked = meeting.state === 'validated'
  useScreenKeys(versionsKeys)
  useCtrlS(meeting)
  const fix = useFixVersion(meeting.id)
  const open = useOpenView(meeting.id)
  return (
    <div className={write.screen}>
      <WriteHead minutes={minutes} view="ecrire" />
      <div className={write.bar}>
        <ViewSwitch view="versions" choose={open} locked={locked} />
        {!locked && (
          <Button
            leftSection={<IconPinned size={18} stroke={1.6} />}
            disabled={minutes.sections.length === 0}
            onClick={() => void fix()}
          >
            Fixer une version
          </Button>
        )}
      </div>
      <div className={classes.page} data-zone>
        {versions.length === 0 ? (
          <EmptyState title="Aucune version n’est encore fixée.">
            Ctrl S en fixe une : elle garde le compte-rendu à la lettre, pour le redonner ou voir ce qui a changé
            depuis.
          </EmptyState>
        ) : (
          <>
            <VersionsTable meeting={meeting.id} versions={versions} />
            <CompareVersions key={versions[0]?.id} versions={versions} locked={locked} changed={changed} />
          </>
        )}
      </div>
    </div>
  )
}

function useOpenView(meeting: string) {
  const navigate = useNavigate()
  return (view: MinutesView) => {
    if (view === 'versions') return
    if (view === 'relecture') return void navigate({ to: '/comptes-rendus/$meeting/relecture', params: { meeting } })
    void navigate({
      to: '/comptes-rendus/$meeting',
      params: { meeting },
      search: view === 'apercu' ? { vue: view } : {},
    })
  }
}
