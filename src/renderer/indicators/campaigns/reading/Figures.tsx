import { Button, SegmentedControl, Table } from '@mantine/core'
import { useState } from 'react'
import type { FigureLine } from '#shared/contract/indicators/figures-import.ts'
import { ListTable } from '../../../components/ListTable.tsx'
import { State } from '../../../components/State.tsx'
import { plural, sentenceCase } from '../../../words/numbers.ts'
import { effectLooks } from './reading-words.ts'

interface Props {
  readonly figures: readonly FigureLine[]
  readonly of: string
  readonly keep: (key: string, which: 'file' | 'stored') => void
}

/** What is to be settled is always shown; what would simply be written, when one asks. */
export function Figures({ figures, of, keep }: Props) {
  const [all, showAll] = useState(false)
  const contested = figures.filter(({ effect }) => effect === 'contested')
  const others = figures.length - contested.length
  const shown = all ? figures : contested
  return (
    <>
      {shown.length > 0 && (
        <ListTable
          frame={`Chiffres lus, ${of}`}
          least={640}
          fitted
          columns={[
            { words: 'Cellule', width: 88 },
            'Indicateur',
            'Dans Concerto',
            'Dans le fichier',
            { words: 'Effet', width: '1%' },
          ]}
        >
          {shown.map((line) => (
            <Table.Tr key={line.key}>
              <Table.Td>{line.address}</Table.Td>
              <Table.Td>{line.what}</Table.Td>
              <Table.Td>{line.stored ?? '–'}</Table.Td>
              <Table.Td>{line.given}</Table.Td>
              <Table.Td>
                <Effect line={line} keep={keep} />
              </Table.Td>
            </Table.Tr>
          ))}
        </ListTable>
      )}
      {others > 0 && (
        <Button
          variant="subtle"
          size="xs"
          style={{ alignSelf: 'start' }}
          aria-expanded={all}
          onClick={() => showAll(!all)}
        >
          {all
            ? 'Replier les chiffres'
            : `Voir ${plural(others, 'chiffre qui serait écrit', 'chiffres qui seraient écrits')}`}
        </Button>
      )}
    </>
  )
}

function Effect({ line, keep }: { readonly line: FigureLine; readonly keep: Props['keep'] }) {
  const { one, icon, tone } = effectLooks[line.effect]
  if (line.effect !== 'contested')
    return (
      <State icon={icon} tone={tone}>
        {sentenceCase(one)}
      </State>
    )
  return (
    <SegmentedControl
      size="xs"
      aria-label={`Quel chiffre garder, ${line.what}`}
      data={[
        { value: 'none', label: 'À trancher' },
        { value: 'stored', label: 'Garder Concerto' },
        { value: 'file', label: 'Prendre le fichier' },
      ]}
      value={line.keep ?? 'none'}
      onChange={(which) => which !== 'none' && keep(line.key, which as 'file' | 'stored')}
    />
  )
}
