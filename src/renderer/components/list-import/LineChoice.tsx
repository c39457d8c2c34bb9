import { Button, Group, Menu } from '@mantine/core'
import type { Asked, ImportLine, NearEntry } from '#shared/contract/import-line.ts'
import type { RowId } from '#shared/kernel/ids.ts'
import { tooltipsId } from '../../theme/component-defaults.ts'
import { sentenceCase } from '../../words/numbers.ts'
import { CorrectCell } from './CorrectCell.tsx'

/** What may be decided of a line. */
export interface LineDeeds {
  readonly correct: (column: number, value: string) => void
  readonly same: (of: Asked, as: RowId) => void
  readonly other: (of: Asked) => void
}

interface Props {
  readonly line: ImportLine
  /** « ligne 5 ». */
  readonly place: string
  readonly deeds: LineDeeds
}

/** Correct a cell, or say which entry the line is. */
export function LineChoice({ line, place, deeds }: Props) {
  const { effect, issues } = line
  if (effect !== 'doubtful') {
    const issue = effect === 'refused' ? issues[0] : issues.find(({ mendable }) => mendable)
    if (issue === undefined || issue.column === null) return null
    const { column } = issue
    return <CorrectCell place={place} issue={issue} correct={(value) => deeds.correct(column, value)} />
  }
  return (
    <Group gap="xs" justify="flex-end" wrap="nowrap">
      <SameAs line={line} place={place} sameAs={({ id }) => deeds.same(line.asks, id)} />
      <Button
        size="xs"
        aria-label={`${sentenceCase(place)}\u00a0: ${words[line.asks].other}`}
        onClick={() => deeds.other(line.asks)}
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

interface SameAsProps extends Pick<Props, 'place'> {
  readonly line: Extract<ImportLine, { readonly effect: 'doubtful' }>
  readonly sameAs: (entry: NearEntry) => void
}

/** One gesture when one entry is near; else one says which. */
function SameAs({ line: { asks, near }, place, sameAs }: SameAsProps) {
  const [nearest, ...others] = near
  if (nearest === undefined) return null
  const { same, than } = words[asks]
  const name = `${sentenceCase(place)}\u00a0: ${same}`
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
