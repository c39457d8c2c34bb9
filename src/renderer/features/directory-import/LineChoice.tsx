import { Button, Group } from '@mantine/core'
import type { ImportDecision, ImportLine } from '#shared/contract/directory-import.ts'
import { CorrectCell } from './CorrectCell.tsx'

interface Props {
  readonly line: ImportLine
  readonly decide: (decision: ImportDecision) => void
}

/** What may be decided of a line: correct a cell, say which entry it is, or leave it. */
export function LineChoice({ line, decide }: Props) {
  if (line.effect === 'refused') {
    const [issue] = line.issues
    if (issue === undefined || issue.column === null) return null
    return <CorrectCell line={line} issue={issue} column={issue.column} decide={decide} />
  }
  if (line.effect !== 'doubtful') return null
  const [nearest] = line.near
  return (
    <Group gap="xs" justify="flex-end" wrap="nowrap">
      {nearest !== undefined && (
        <Button
          size="xs"
          aria-label={`Ligne ${line.line}\u00a0: c’est la même que ${nearest.name}`}
          onClick={() => decide({ kind: 'same', line: line.line, as: nearest.id })}
        >
          C’est la même
        </Button>
      )}
      <Button
        size="xs"
        aria-label={`Ligne ${line.line}\u00a0: c’est une autre`}
        onClick={() => decide({ kind: 'other', line: line.line })}
      >
        C’est une autre
      </Button>
    </Group>
  )
}
