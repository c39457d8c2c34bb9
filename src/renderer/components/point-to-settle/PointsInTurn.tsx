import { Text, Title } from '@mantine/core'
import { type ReactNode, type RefObject, useEffect, useRef, useState } from 'react'
import type { ConflictView, PointChoice } from '#shared/contract/exchanges/conflicts.ts'
import { figure } from '../../words/numbers.ts'
import { OtherPoints } from './OtherPoints.tsx'
import { PointSteps } from './PointSteps.tsx'
import { PointToSettle } from './PointToSettle.tsx'
import { pointKey } from './point-key.ts'
import { pointSentence, pointTitle } from './point-words.ts'
import classes from './points.module.css'

interface Props {
  /** At least one. */
  readonly points: readonly ConflictView[]
  /** The one to open first. */
  readonly first?: ConflictView | null
  /** What was decided and is not written yet, by the key of the point. */
  readonly decided?: ReadonlyMap<string, PointChoice>
  readonly settle: (point: ConflictView, choice: PointChoice) => void
  /** Takes back what was decided and is not written yet. */
  readonly unsettle?: (point: ConflictView) => void
  readonly busy?: boolean
  readonly primary?: boolean
  /** Beside the sentence of a point: a link to where it is. */
  readonly aside?: (point: ConflictView) => ReactNode
}

/** Points one after the other, in any order: the one that is open, and what the others say. */
export function PointsInTurn({ points, first, decided, settle, unsettle, aside, ...shown }: Props) {
  const [open, setOpen] = useState(first == null ? null : pointKey(first))
  const [place, setPlace] = useState(0)
  // A point that was settled leaves its place to the one that followed it.
  const found = points.findIndex((point) => pointKey(point) === open)
  const index = found < 0 ? Math.min(place, points.length - 1) : found
  const point = points[index] as ConflictView
  const title = useRef<HTMLHeadingElement>(null)
  useReadingOn(title, pointKey(point))
  const goTo = (to: number) => {
    const next = points[(to + points.length) % points.length] as ConflictView
    setOpen(pointKey(next))
    setPlace(points.indexOf(next))
  }
  const decide = (choice: PointChoice) => {
    setPlace(index)
    settle(point, choice)
    if (decided !== undefined) goTo(index + 1)
  }
  const later = () => {
    unsettle?.(point)
    goTo(index + 1)
  }
  return (
    <section aria-labelledby="point-title" className={classes.points}>
      <div className={classes.head}>
        <Title order={2} ref={title} id="point-title" tabIndex={-1}>
          Point {figure(index + 1)} sur {figure(points.length)}
          {'\u00a0'}: {pointTitle(point)}
        </Title>
        <PointSteps points={points} at={index} goTo={goTo} decided={decided} />
      </div>
      <Text c="var(--ink-2)" mt="var(--s1)" mb="md" maw="72ch">
        {pointSentence(point)} {aside?.(point)}
      </Text>
      <PointToSettle
        key={pointKey(point)}
        point={point}
        decided={decided?.get(pointKey(point)) ?? null}
        settle={decide}
        later={points.length > 1 || decided?.has(pointKey(point)) ? later : null}
        {...shown}
      />
      {points.length > 1 && <OtherPoints points={points} at={index} goTo={goTo} decided={decided} />}
    </section>
  )
}

/** From one point to another, by hand or because it was settled: one reads on at its title. */
function useReadingOn(title: RefObject<HTMLElement | null>, key: string): void {
  const shown = useRef(key)
  useEffect(() => {
    if (shown.current === key) return
    shown.current = key
    title.current?.focus()
  }, [title, key])
}
