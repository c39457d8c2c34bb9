import { Stack, VisuallyHidden } from '@mantine/core'
import { IconHistory } from '@tabler/icons-react'
import { useId } from 'react'
import type { ConflictView } from '#shared/contract/exchanges/conflicts.ts'
import { Second } from '../plain/Second.tsx'
import { MarkedLines } from './MarkedLines.tsx'
import { writtenBy } from './point-words.ts'
import choice from './points.module.css'
import { VersionCard } from './VersionCard.tsx'
import type { Version } from './versions.ts'

interface Props {
  readonly point: ConflictView
  readonly versions: readonly Version[]
  readonly picked: Version | null
  readonly pick: (version: Version) => void
}

/** The common version, then those one chooses between: in this order, side by side or read aloud. */
export function Versions({ point, versions, picked, pick }: Props) {
  const group = useId()
  return (
    <fieldset className={choice.versions}>
      <VisuallyHidden component="legend">Version à retenir</VisuallyHidden>
      {point.kind === 'value' && <CommonVersion base={point.base} />}
      {versions.map((version) => (
        <VersionCard
          key={version.key}
          group={group}
          version={version}
          chosen={picked?.key === version.key}
          choose={() => pick(version)}
        />
      ))}
    </fieldset>
  )
}

/** What all of them replaced: to compare, not to choose. */
function CommonVersion({ base }: Pick<ConflictView, 'base'>) {
  return (
    <div className={choice.card} data-common>
      <span className={choice.cardHead}>
        <IconHistory size={18} stroke={1.6} aria-hidden="true" className={choice.mark ?? ''} />
        <span className={choice.title}>Avant, version commune</span>
      </span>
      <Stack component="span" gap="var(--s1)" flex={1} p="var(--s4) var(--s5)">
        <MarkedLines lines={base?.lines ?? []} empty={base === null || base.words === null} />
        <Second>{base === null ? 'Rien n’était écrit' : writtenBy(base)}</Second>
      </Stack>
    </div>
  )
}
