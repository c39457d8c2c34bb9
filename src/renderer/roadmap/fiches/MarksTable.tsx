import { Table } from '@mantine/core'
import type { FicheLine, FicheList } from '#shared/contract/roadmap/fiches.ts'
import { marks } from '#shared/records/roadmap/fiche/fiche.ts'
import { choiceWord } from '#shared/text/newer.ts'
import { ListTable } from '../../components/ListTable.tsx'
import { LinkAnchor } from '../../components/links.tsx'
import { MoreRows, useRows } from '../../components/MoreRows.tsx'
import { Section } from '../../components/Section.tsx'
import { usePrinting } from '../../components/use-printing.ts'
import { axisName, ficheTitle } from './fiche-words.ts'

interface Props {
  readonly list: FicheList
  readonly lines: readonly FicheLine[]
}

/** What the matrix draws, to be read line by line. */
export function MarksTable({ list, lines }: Props) {
  const printing = usePrinting()
  const rows = useRows(lines)
  const axes = new Map(list.axes.map((axis) => [axis.id, axis]))
  return (
    <Section title="En tableau">
      <ListTable
        frame="Faisabilité et impact de chaque fiche"
        columns={['Fiche-action', 'Axe', { words: 'Faisabilité', width: 152 }, { words: 'Impact', width: 152 }]}
      >
        {(printing ? lines : rows.shown).map((line) => (
          <Table.Tr key={line.id}>
            <Table.Td ff="var(--serif)" fz="var(--written)">
              <LinkAnchor to="/fiches/$fiche" params={{ fiche: line.id }} c="var(--ink)">
                {ficheTitle(line.title)}
              </LinkAnchor>
            </Table.Td>
            <Table.Td>{axisName(line.axis === null ? undefined : axes.get(line.axis))}</Table.Td>
            <Table.Td>{line.feasibility === null ? '–' : choiceWord(marks, line.feasibility)}</Table.Td>
            <Table.Td>{line.impact === null ? '–' : choiceWord(marks, line.impact)}</Table.Td>
          </Table.Tr>
        ))}
      </ListTable>
      {!printing && <MoreRows rows={rows} next={['la fiche suivante', 'fiches suivantes']} />}
    </Section>
  )
}
