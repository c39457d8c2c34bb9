import { Button, Group, Menu } from '@mantine/core'
import type { ImportDecision, ImportLine, NearEntry } from '#shared/contract/directory-import.ts'
import { tooltipsId } from '../../theme/component-defaults.ts'
import { sentenceCase } from '../../words/numbers.ts'
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
      <SameAs line={line} decide={decide} />
      <Button
        size="xs"
        aria-label={`Ligne ${line.line}\u00a0: ${words[line.asks].other}`}
        onClick={() => decide({ kind: 'other', of: line.asks, line: line.line })}
      >
        {sentenceCase(words[line.asks].other)}
      </Button>
    </Group>
  )
}

/** One line may ask of its structure, then of its person: each button says of whom. */
const words = {
  entry: { same: 'c’est la même', than: ' que', other: 'c’est une autre' },
  person: { same: 'même personne', than: ',', other: 'autre personne' },
} as const

type Doubtful = Extract<ImportLine, { readonly effect: 'doubtful' }>

/** One gesture when one entry is near; else one says which. */
function SameAs({ line: { line, asks, near }, decide }: Pick<Props, 'decide'> & { readonly line: Doubtful }) {
  const [nearest, ...others] = near
  if (nearest === undefined) return null
  const sameAs = (entry: NearEntry) => decide({ kind: 'same', of: asks, line, as: entry.id })
  const { same, than } = words[asks]
  const name = `Ligne ${line}\u00a0: ${same}`
  if (others.length === 0)
    return (
      <Button size="xs" aria-label={`${name}${than} ${nearest.name}`} onClick={() => sameAs(nearest)}>
        {sentenceCase(same)}
      </Button>
    )
  return (
    // The table scrolls: inside it, the list would be cut; elsewhere in the page, it keeps its landmark.
    <Menu withinPortal portalProps={{ target: `#${tooltipsId}` }}>
      <Menu.Target>
        <Button size="xs" aria-label={`${name}${than}…`}>
          {sentenceCase(same)}…
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
