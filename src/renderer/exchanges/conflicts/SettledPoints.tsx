import { Table, Text } from '@mantine/core'
import type { SettledView } from '#shared/contract/exchanges/conflicts.ts'
import { sentenceCase } from '#shared/kernel/typography.ts'
import { inPlace } from '../../components/in-place.tsx'
import { Second } from '../../components/plain/Second.tsx'
import { dayOf, longDate } from '../../words/dates.ts'
import { hourOf } from '../../words/hours.ts'
import { PointsTable } from './PointsTable.tsx'

/** Who settled what, on whichever poste, the latest first. */
export function SettledPoints({ settled }: { readonly settled: readonly SettledView[] }) {
  return (
    <PointsTable
      title="Points tranchés"
      frame="Tableau des points tranchés"
      label="Points tranchés"
      columns={['Point', 'Retenu', { words: 'Par', width: 240 }]}
    >
      {inPlace(settled, (point) => (
        <SettledRow point={point} />
      ))}
    </PointsTable>
  )
}

function SettledRow({ point: { at, author, recordLabel, fieldLabel, name, words } }: { readonly point: SettledView }) {
  return (
    <Table.Tr>
      <Table.Td>
        {name}
        <Second block>
          {sentenceCase(recordLabel)}, {fieldLabel.toLocaleLowerCase('fr')}
        </Second>
      </Table.Td>
      <Table.Td>
        <Text span ff="var(--serif)" lineClamp={3} title={words ?? undefined}>
          {words ?? <em>vide</em>}
        </Text>
      </Table.Td>
      <Table.Td>
        {author}
        <Second block>
          {longDate(dayOf(new Date(at)))}, {hourOf(at)}
        </Second>
      </Table.Td>
    </Table.Tr>
  )
}
