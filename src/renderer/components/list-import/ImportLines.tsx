import { Button, SegmentedControl, Table, Text } from '@mantine/core'
import { type ReactNode, useState } from 'react'
import { type ImportLine, isToLookAt } from '#shared/contract/import-line.ts'
import { counted, figure, plural } from '../../words/numbers.ts'
import { quoted } from '../../words/spaces.ts'
import { ListTable } from '../ListTable.tsx'
import { EffectState } from './EffectState.tsx'
import type { ImportWords } from './import-words.ts'
import { LineChoice, type LineDeeds } from './LineChoice.tsx'
import { LineReason } from './LineReason.tsx'
import type { Counts } from './use-list-import.ts'

/** A line, with its sheet when several are read together. */
export type ShownLine = ImportLine & { readonly sheet?: number; readonly sheetName?: string | null }

export interface ImportLinesProps<Line extends ShownLine> {
  readonly counts: Counts
  /** How many lines a person should look at. */
  readonly toLookAt: number
  readonly lines: readonly Line[]
  readonly words: ImportWords
  readonly decided: number
  readonly undecide: () => void
  readonly deedsOf: (line: Line) => LineDeeds
  /** Each reason in a file. */
  readonly exportRefusals: ReactNode
}

/** The lines to look at first, which may stand alone; identical ones are only counted. */
export function ImportLines<Line extends ShownLine>({
  counts,
  toLookAt,
  lines,
  words,
  decided,
  undecide,
  deedsOf,
  exportRefusals,
}: ImportLinesProps<Line>) {
  const [isNarrowed, narrow] = useState(false)
  const all = Object.values(counts).reduce((sum, count) => sum + count, 0)
  if (lines.length === 0)
    return (
      <Text size="sm" c="var(--ink-2)" mt="md">
        {nothingToShow(all, words)}
      </Text>
    )
  const asking = lines.filter(({ effect, issues }) => isToLookAt(effect, issues.length > 0))
  const maySplit = asking.length > 0 && asking.length < lines.length
  const shown = isNarrowed && maySplit ? asking : lines
  const inSheets = new Set(lines.map(({ sheet }) => sheet)).size > 1
  return (
    <>
      {maySplit && (
        <SegmentedControl
          mt="lg"
          aria-label="Lignes montrées"
          value={isNarrowed ? 'asking' : 'all'}
          onChange={(value) => narrow(value === 'asking')}
          data={[
            { value: 'all', label: 'Toutes les lignes' },
            { value: 'asking', label: plural(toLookAt, 'ligne à regarder', 'lignes à regarder') },
          ]}
        />
      )}
      <ListTable
        frame="Lignes du fichier, une à une"
        label="Ce que deviendrait chaque ligne"
        mt="lg"
        least={640}
        fitted
        data-zone
        columns={[
          inSheets && 'Feuille',
          { words: 'Ligne', width: 56, ta: 'end' },
          { words: 'Effet', width: 120 },
          'Entrée et raison',
          { words: 'Votre choix', width: '1%', ta: 'end' },
        ]}
      >
        {shown.map((line) => (
          <Table.Tr key={`${line.sheet ?? 0} ${line.line}`}>
            {inSheets && (
              <Table.Td maw={176} style={{ overflowWrap: 'anywhere' }}>
                {line.sheetName}
              </Table.Td>
            )}
            <LineCells line={line} place={placeOf(line, inSheets)} deeds={deedsOf(line)} />
          </Table.Tr>
        ))}
      </ListTable>
      <Text size="sm" c="var(--ink-2)" mt="md">
        {foldedSentence(
          counts.identical - lines.filter(({ effect }) => effect === 'identical').length,
          (shown === lines ? all - counts.identical : toLookAt) -
            shown.filter(({ effect }) => effect !== 'identical').length,
        )}
        {decided > 0 && (
          <Button variant="subtle" size="xs" onClick={undecide}>
            Reprendre {counted(decided, 'choix', 'choix')}
          </Button>
        )}
        {lines.some(({ effect, issues }) => effect === 'doubtful' || issues.length > 0) && exportRefusals}
      </Text>
    </>
  )
}

/** How buttons name the line. */
const placeOf = ({ line, sheetName }: ShownLine, inSheets: boolean): string =>
  inSheets && sheetName != null ? `ligne ${line} de ${quoted(sheetName)}` : `ligne ${line}`

interface LineCellsProps {
  readonly line: ShownLine
  readonly place: string
  readonly deeds: LineDeeds
}

function LineCells({ line, place, deeds }: LineCellsProps) {
  return (
    <>
      <Table.Td ta="end">{figure(line.line)}</Table.Td>
      <Table.Td>
        <EffectState effect={line.effect} />
      </Table.Td>
      <Table.Td>
        <strong>{line.name}</strong>
        <LineReason line={line} />
      </Table.Td>
      <Table.Td ta="end">
        <LineChoice line={line} place={place} deeds={deeds} />
      </Table.Td>
    </>
  )
}

const nothingToShow = (all: number, { within }: ImportWords): string =>
  all === 0 ? 'Ce tableau n’a aucune ligne sous ses titres.' : `Toutes les lignes sont déjà ${within}, à l’identique.`

const foldedSentence = (identical: number, left: number): string =>
  `${[
    'Les lignes à regarder viennent d’abord',
    ...(identical > 0 ? [`${plural(identical, 'identique est repliée', 'identiques sont repliées')}`] : []),
    ...(left > 0 ? [`${plural(left, 'autre n’est pas montrée', 'autres ne sont pas montrées')}`] : []),
  ].join('\u00a0; ')}. `
