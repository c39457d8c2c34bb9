import { Table } from '@mantine/core'
import type { SettledView } from '#shared/contract/exchanges/conflicts.ts'
import { sentenceCase } from '#shared/kernel/typography.ts'
import { inPlace } from '../../components/in-place.tsx'
import { ListTable } from '../../components/ListTable.tsx'
import list from '../../components/list-table.module.css'
import { Section } from '../../components/Section.tsx'
import { dayOf, longDate } from '../../words/dates.ts'
import { hourOf } from '../../words/hours.ts'
import classes from '../exchanges.module.css'

/** Who settled what, on whichever poste, the latest first. */
export function SettledPoints({ settled }: { readonly settled: readonly SettledView[] }) {
  return (
    <div className={classes.settled}>
      <Section title="Points tranchés">
        <ListTable
          frame="Tableau des points tranchés"
          label="Points tranchés"
          columns={['Point', 'Retenu', { words: 'Par', className: classes.by }]}
        >
          {inPlace(settled, (point) => (
            <SettledRow point={point} />
          ))}
        </ListTable>
      </Section>
    </div>
  )
}

function SettledRow({ point: { at, author, recordLabel, fieldLabel, name, words } }: { readonly point: SettledView }) {
  return (
    <Table.Tr>
      <Table.Td>
        {name}
        <span className={list.second}>
          {sentenceCase(recordLabel)}, {fieldLabel.toLocaleLowerCase('fr')}
        </span>
      </Table.Td>
      <Table.Td>
        <span className={classes.retained} title={words ?? undefined}>
          {words ?? <em>vide</em>}
        </span>
      </Table.Td>
      <Table.Td>
        {author}
        <span className={list.second}>
          {longDate(dayOf(new Date(at)))}, {hourOf(at)}
        </span>
      </Table.Td>
    </Table.Tr>
  )
}
