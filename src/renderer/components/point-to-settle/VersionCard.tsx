import { Stack } from '@mantine/core'
import { IconCheck } from '@tabler/icons-react'
import { useId } from 'react'
import { Second } from '../plain/Second.tsx'
import { MarkedLines } from './MarkedLines.tsx'
import choice from './points.module.css'
import type { Version } from './versions.ts'

interface Props {
  /** That of the radios it is one of. */
  readonly group: string
  readonly version: Version
  readonly chosen: boolean
  readonly choose: () => void
}

/** A version one may choose: the whole card is its label. */
export function VersionCard({ group, version, chosen, choose }: Props) {
  const id = useId()
  return (
    <label className={choice.card} data-chosen={chosen || undefined}>
      <span className={choice.cardHead}>
        <input
          type="radio"
          className={choice.mark}
          name={group}
          data-version={version.key}
          checked={chosen}
          onChange={choose}
          aria-labelledby={`${id}-title`}
          aria-describedby={`${id}-text`}
        />
        <span className={choice.title} id={`${id}-title`}>
          {version.title}
        </span>
        {chosen ? (
          <span className={choice.chosen}>
            <IconCheck size={16} stroke={1.8} aria-hidden="true" /> choisie
          </span>
        ) : (
          version.note !== null && <span className={choice.note}>{version.note}</span>
        )}
      </span>
      <Stack component="span" gap="var(--s1)" flex={1} p="var(--s4) var(--s5)" id={`${id}-text`}>
        <MarkedLines lines={version.lines} empty={version.empty} />
        {version.by.map((line) => (
          <Second key={line}>{line}</Second>
        ))}
      </Stack>
    </label>
  )
}
