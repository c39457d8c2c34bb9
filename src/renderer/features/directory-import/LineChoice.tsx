import { Button, Group, Menu } from '@mantine/core'
import type { ImportDecision, ImportLine } from '#shared/contract/directory-import.ts'
import { tooltipsId } from '../../theme/component-defaults.ts'
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
  return (
    <Group gap="xs" justify="flex-end" wrap="nowrap">
      <SameAs line={line.line} near={line.near} decide={decide} />
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

type Near = Extract<ImportLine, { readonly effect: 'doubtful' }>['near']

/** One gesture when one entry is near; else one says which. */
function SameAs({ line, near, decide }: Pick<Props, 'decide'> & { readonly line: number; readonly near: Near }) {
  const [nearest, ...others] = near
  if (nearest === undefined) return null
  const sameAs = (entry: Near[number]) => decide({ kind: 'same', line, as: entry.id })
  const name = `Ligne ${line}\u00a0: c’est la même`
  if (others.length === 0)
    return (
      <Button size="xs" aria-label={`${name} que ${nearest.name}`} onClick={() => sameAs(nearest)}>
        C’est la même
      </Button>
    )
  return (
    // The table scrolls: inside it, the list would be cut; elsewhere in the page, it keeps its landmark.
    <Menu withinPortal portalProps={{ target: `#${tooltipsId}` }}>
      <Menu.Target>
        <Button size="xs" aria-label={`${name} que…`}>
          C’est la même…
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        {near.map((entry) => (
          <Menu.Item key={entry.id} onClick={() => sameAs(entry)}>
            {[entry.name, entry.where].filter(Boolean).join(', ')}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  )
}
