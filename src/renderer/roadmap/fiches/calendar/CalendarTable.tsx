import { Table } from '@mantine/core'
import { ListTable } from '../../../components/ListTable.tsx'
import { LinkAnchor } from '../../../components/links.tsx'
import { MoreRows, useRows } from '../../../components/MoreRows.tsx'
import { Section } from '../../../components/Section.tsx'
import { usePrinting } from '../../../components/use-printing.ts'
import { shortDateWithYear } from '../../../words/dates.ts'
import classes from './calendar.module.css'
import type { CalendarRow } from './calendar-rows.ts'

/** What the calendar draws, to be read line by line. */
export function CalendarTable({ rows }: { readonly rows: readonly CalendarRow[] }) {
  const printing = usePrinting()
  const some = useRows(rows)
  return (
    <Section title="En tableau">
      <ListTable
        frame="Dates des fiches-actions et des étapes"
        columns={[
          'Fiche-action ou étape',
          { words: 'Porteur', width: 200 },
          { words: 'Début', width: 136 },
          { words: 'Échéance', width: 136 },
          { words: 'Avancement', width: 152 },
        ]}
      >
        {(printing ? rows : some.shown).map((row) => (
          <Table.Tr key={row.id}>
            <Table.Td className={classes.told} data-depth={row.depth}>
              {row.depth === 0 ? (
                <LinkAnchor to="/fiches/$fiche" params={{ fiche: row.fiche }} c="var(--ink)">
                  {row.name}
                </LinkAnchor>
              ) : (
                row.name
              )}
            </Table.Td>
            <Table.Td>{row.bearer ?? '–'}</Table.Td>
            <Table.Td>{row.startsOn === null ? '–' : shortDateWithYear(row.startsOn)}</Table.Td>
            <Table.Td className={classes.due} data-late={row.late || undefined}>
              {row.endsOn === null ? '–' : shortDateWithYear(row.endsOn)}
              {row.late && ' en retard'}
            </Table.Td>
            <Table.Td>
              {[row.state, row.progress === null ? null : `${row.progress}\u00a0%`].filter(Boolean).join(', ') || '–'}
            </Table.Td>
          </Table.Tr>
        ))}
      </ListTable>
      {!printing && <MoreRows rows={some} next={['la ligne suivante', 'lignes suivantes']} />}
    </Section>
  )
}
