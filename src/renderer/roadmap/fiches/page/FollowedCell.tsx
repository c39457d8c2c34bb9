import { Button, Group } from '@mantine/core'
import { type ReactNode, useState } from 'react'
import { GridCell } from '../../../components/grid/GridCell.tsx'
import { RubricText } from '../../../components/grid/RubricText.tsx'
import type { RubricCell } from '../../../components/grid/rubric-cells.ts'
import type { ShownFiche } from './shown-fiche.ts'

interface Props extends ShownFiche {
  readonly cell: RubricCell
  /** Whether something is followed: it is then what one sees first. */
  readonly followed: boolean
  /** « 3 étapes, 1 commencée ». */
  readonly count: string
  /** What the text says and nobody follows, and the gesture that follows it. */
  readonly proposal: ReactNode
  readonly children: ReactNode
}

/** A rubric that is both written and followed: one of the two is shown, and the other is a gesture away. */
export function FollowedCell({ cell: { rubric, wide, hint }, page, followed, count, proposal, children }: Props) {
  const [chosen, choose] = useState<'text' | 'followed' | null>(null)
  const shown = chosen ?? (followed ? 'followed' : 'text')
  const other = shown === 'text' ? 'followed' : 'text'
  return (
    <GridCell
      label={rubric.label}
      wide={wide}
      {...(hint !== undefined && { hint })}
      aside={
        <Group component="span" gap="0 var(--s3)" align="baseline" c="var(--ink-2)" fw={400}>
          {followed && <span>{count}</span>}
          <Button
            size="compact-xs"
            variant="subtle"
            aria-label={`${switchWords[other]}\u00a0: ${rubric.label}`}
            onClick={() => choose(other)}
          >
            {switchWords[other]}
          </Button>
        </Group>
      }
    >
      {shown === 'text' ? <RubricText rubric={rubric} fiche={page.fiche} texts={page.rubricTexts} /> : children}
      {proposal}
    </GridCell>
  )
}

const switchWords = { text: 'Texte écrit', followed: 'Suivi' } as const
