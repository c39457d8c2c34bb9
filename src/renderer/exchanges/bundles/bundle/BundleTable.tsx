import { Anchor, Table, Text } from '@mantine/core'
import type { BundleRows } from '#shared/contract/exchanges/bundles.ts'
import { type Category, categories, categoryOf } from '#shared/records/record-categories.ts'
import { ListTable } from '../../../components/ListTable.tsx'
import { figure, plural } from '../../../words/numbers.ts'

interface Props {
  readonly rows: readonly BundleRows[]
  readonly changesShown: boolean
  readonly showChanges: (shown: boolean) => void
}

/** How much a bundle would add, change, remove, by kind of thing. */
export function BundleTable({ rows, changesShown, showChanges }: Props) {
  const total = sum(rows, 'added') + sum(rows, 'changed') + sum(rows, 'removed')
  return (
    <div>
      <ListTable
        frame="Contenu de l’envoi"
        least={400}
        columns={[
          'Contenu de l’envoi',
          ...['Ajoutés', 'Modifiés', 'Retirés'].map((words) => ({ words, width: 88, ta: 'end' as const })),
        ]}
      >
        {(Object.keys(categories) as Category[]).map((category) => {
          const own = rows.filter(({ record }) => categoryOf(record) === category)
          return own.length === 0 ? null : (
            <Table.Tr key={category}>
              <Table.Th scope="row">{categories[category]}</Table.Th>
              <Count count={sum(own, 'added')} />
              <Count count={sum(own, 'changed')} />
              <Count count={sum(own, 'removed')} />
            </Table.Tr>
          )
        })}
      </ListTable>
      <Text c="var(--ink-2)" mt="sm">
        {plural(total, 'changement', 'changements')}.{' '}
        <Anchor
          component="button"
          type="button"
          fw={600}
          underline="always"
          aria-expanded={changesShown}
          onClick={() => showChanges(!changesShown)}
        >
          {changesShown ? 'Replier la liste' : 'Les lire un par un'}
        </Anchor>
      </Text>
    </div>
  )
}

const sum = (rows: readonly BundleRows[], kind: 'added' | 'changed' | 'removed'): number =>
  rows.reduce((total, row) => total + row[kind], 0)

function Count({ count }: { readonly count: number }) {
  return <Table.Td ta="end">{count === 0 ? '–' : figure(count)}</Table.Td>
}
