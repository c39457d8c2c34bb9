import { ActionIcon, Group } from '@mantine/core'
import { IconChevronLeft, IconChevronRight } from '@tabler/icons-react'
import { useEffect, useRef } from 'react'
import type { ConflictView, PointChoice } from '#shared/contract/exchanges/conflicts.ts'
import { pointKey } from './point-key.ts'
import { pointTitle } from './point-words.ts'
import classes from './points.module.css'
import { isTyping } from './use-version-keys.ts'

export interface AmongPoints {
  readonly points: readonly ConflictView[]
  /** The place of the one that is open. */
  readonly at: number
  readonly goTo: (place: number) => void
  readonly decided: ReadonlyMap<string, PointChoice> | undefined
}

/** Points above which there is no disc for each. */
const mostDiscs = 8

/** From one point to another: a disc each, or the two arrows. N and P do the same. */
export function PointSteps({ points, at, goTo, decided }: AmongPoints) {
  useStepKeys(at, goTo)
  if (points.length < 2) return null
  if (points.length > mostDiscs)
    return (
      <Group gap="sm" wrap="nowrap" flex="none">
        <ActionIcon aria-label="Point précédent" onClick={() => goTo(at - 1)}>
          <IconChevronLeft size={18} stroke={1.6} />
        </ActionIcon>
        <ActionIcon aria-label="Point suivant" onClick={() => goTo(at + 1)}>
          <IconChevronRight size={18} stroke={1.6} />
        </ActionIcon>
      </Group>
    )
  return (
    <Group component="ol" gap="sm" wrap="nowrap" flex="none" aria-label="Points">
      {points.map((point, place) => (
        <li key={pointKey(point)}>
          <button
            type="button"
            className={classes.disc}
            aria-label={`Point ${place + 1}\u00a0: ${pointTitle(point)}`}
            aria-current={place === at ? 'step' : undefined}
            data-decided={decided?.has(pointKey(point)) || undefined}
            onClick={() => goTo(place)}
          >
            {place + 1}
          </button>
        </li>
      ))}
    </Group>
  )
}

function useStepKeys(at: number, goTo: (place: number) => void): void {
  const latest = useRef({ at, goTo })
  useEffect(() => {
    latest.current = { at, goTo }
  })
  useEffect(() => {
    const hear = (event: KeyboardEvent) => {
      const step = event.key.toLowerCase() === 'n' ? 1 : event.key.toLowerCase() === 'p' ? -1 : 0
      if (step !== 0 && !isTyping(event)) latest.current.goTo(latest.current.at + step)
    }
    window.addEventListener('keydown', hear)
    return () => window.removeEventListener('keydown', hear)
  }, [])
}
