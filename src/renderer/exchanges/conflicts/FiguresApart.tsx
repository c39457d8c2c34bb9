import { Button, Group, Table } from '@mantine/core'
import type { FigureChoice, FiguresApart as Pair } from '#shared/contract/directory/duplicates.ts'
import { inPlace } from '../../components/in-place.tsx'
import { Second } from '../../components/plain/Second.tsx'
import { useGesture } from '../../components/use-gesture.ts'
import { quoted } from '../../words/spaces.ts'
import { PointsTable } from './PointsTable.tsx'
import { RowLink } from './RowLink.tsx'

/** Figures of structures that one poste joined while another was given one: each asks which stays. */
export function FiguresApart({ pairs }: { readonly pairs: readonly Pair[] }) {
  const settle = useGesture('duplicates', 'settleFigure')
  const keep = (pair: Pair, choice: FigureChoice) =>
    settle.act({ key: pair.key, keep: choice }, `Chiffre choisi\u00a0: ${pair.label}, ${pair.period}`)
  return (
    <PointsTable
      title="Chiffres de structures réunies"
      frame="Tableau des chiffres à trancher"
      label="Chiffres de structures réunies, à trancher"
      columns={['Chiffre', { words: 'Ce qui reste', width: 360 }]}
    >
      {inPlace(pairs, (pair) => (
        <PairRow pair={pair} busy={settle.isPending} keep={(choice) => keep(pair, choice)} />
      ))}
    </PointsTable>
  )
}

interface PairProps {
  readonly pair: Pair
  readonly busy: boolean
  readonly keep: (choice: FigureChoice) => void
}

/** The first is read meanwhile. */
function PairRow({ pair: { actor, label, period, names, first, second, sum }, busy, keep }: PairProps) {
  const choices = [
    { choice: 'first', value: first, of: `de ${quoted(names[0])}, lu en attendant` },
    { choice: 'second', value: second, of: `de ${quoted(names[1])}` },
    ...(sum === null ? [] : [{ choice: 'sum', value: sum, of: 'leur somme' } as const]),
  ] as const
  return (
    <Table.Tr>
      <Table.Td>
        {actor.name}
        <Second block>
          {label}, {period}
        </Second>
        <RowLink screen={{ kind: 'actor', id: actor.id }} />
      </Table.Td>
      <Table.Td>
        <Group gap="xs">
          {choices.map(({ choice, value, of }) => (
            <Button
              key={choice}
              size="xs"
              variant="default"
              disabled={busy}
              onClick={() => keep(choice)}
              aria-label={`Garder ${value}, ${of}`}
            >
              {value}, {of}
            </Button>
          ))}
        </Group>
      </Table.Td>
    </Table.Tr>
  )
}
