import { Button, Table, Text } from '@mantine/core'
import { IconPrinter } from '@tabler/icons-react'
import { useMemo } from 'react'
import type { FicheLine, FicheList } from '#shared/contract/roadmap/fiches.ts'
import { budgetSentence } from '#shared/records/roadmap/fiche/budget-sentence.ts'
import { type BudgetTable, budgetTable, type MoneyTotal } from '#shared/records/roadmap/fiche/budget-table.ts'
import type { Funding } from '#shared/records/roadmap/fiche/funding.ts'
import { euros } from '#shared/text/euros.ts'
import { ListTable } from '../../../components/ListTable.tsx'
import { LinkAnchor } from '../../../components/links.tsx'
import { MoreRows, useRows } from '../../../components/MoreRows.tsx'
import { Section } from '../../../components/Section.tsx'
import { usePrinting } from '../../../components/use-printing.ts'
import { figure } from '../../../words/numbers.ts'
import { axisName, ficheTitle } from '../fiche-words.ts'

interface Props {
  readonly list: FicheList
  readonly lines: readonly FicheLine[]
}

/** What the fiches cost, who is asked and who pays: in all, by axis, by funder and by fiche. */
export function BudgetView({ list, lines }: Props) {
  const table = useMemo(() => budgetTable(lines), [lines])
  return (
    <>
      <Text fw={600} mb="md" data-only="paper">
        Budget des fiches-actions
      </Text>
      <Text my="md">{budgetSentence(table.total)}</Text>
      <Section
        title="Par axe"
        aside={
          <Button
            size="xs"
            data-only="screen"
            leftSection={<IconPrinter size={16} stroke={1.6} aria-hidden="true" />}
            onClick={() => window.print()}
          >
            Imprimer
          </Button>
        }
      >
        <Axes list={list} table={table} />
      </Section>
      {table.funders.length > 0 && (
        <Section title="Par financeur" word="Montant accordé">
          <Funders table={table} />
        </Section>
      )}
      <Section title="Par fiche-action">
        <Fiches lines={table.axes.flatMap(({ fiches }) => fiches)} />
      </Section>
    </>
  )
}

/** A sum of nothing known is not zero. */
const unlessUncosted = (total: MoneyTotal): Omit<Funding, 'pending'> =>
  total.uncosted === total.fiches ? { ...total, budget: null } : total

const amount = (words: string) => ({ words, width: 132, ta: 'right' }) as const
const amounts = [amount('Budget'), amount('Demandé'), amount('Accordé'), amount('À trouver')]

type Told = Pick<Props, 'list'> & { readonly table: BudgetTable<FicheLine> }

function Axes({ list, table: { axes, total } }: Told) {
  return (
    <ListTable frame="Budget par axe" columns={['Axe', { words: 'Fiches', width: 72, ta: 'right' }, ...amounts]}>
      {axes.map(({ axis, fiches, total: own }) => (
        <Table.Tr key={axis ?? ''}>
          <Table.Th scope="row">{axisName(list.axes.find(({ id }) => id === axis))}</Table.Th>
          <Table.Td ta="right">{figure(fiches.length)}</Table.Td>
          <Amounts of={unlessUncosted(own)} />
        </Table.Tr>
      ))}
      <Table.Tr fw={600}>
        <Table.Th scope="row">Total</Table.Th>
        <Table.Td ta="right">{figure(total.fiches)}</Table.Td>
        <Amounts of={unlessUncosted(total)} />
      </Table.Tr>
    </ListTable>
  )
}

function Funders({ table: { funders, total } }: Pick<Told, 'table'>) {
  return (
    <ListTable
      frame="Budget par financeur"
      columns={[
        'Financeur',
        { words: 'Fiches', width: 72, ta: 'right' },
        amount('Demandé'),
        amount('Accordé'),
        amount('Sans réponse'),
      ]}
    >
      {funders.map(({ actor, name, fiches, ...own }) => (
        <Table.Tr key={actor ?? name}>
          <Table.Th scope="row">{name}</Table.Th>
          <Table.Td ta="right">{figure(fiches)}</Table.Td>
          <FunderAmounts of={own} />
        </Table.Tr>
      ))}
      <Table.Tr fw={600}>
        <Table.Th scope="row">Total</Table.Th>
        <Table.Td />
        <FunderAmounts of={total} />
      </Table.Tr>
    </ListTable>
  )
}

function Fiches({ lines }: Pick<Props, 'lines'>) {
  const printing = usePrinting()
  const rows = useRows(lines)
  return (
    <>
      <ListTable
        frame="Budget de chaque fiche"
        columns={[{ words: 'Fiche', width: 72 }, 'Action', { words: 'Financeurs', width: 220 }, ...amounts]}
      >
        {(printing ? lines : rows.shown).map((line) => (
          <Table.Tr key={line.id}>
            <Table.Td>{line.reference}</Table.Td>
            <Table.Td ff="var(--serif)" fz="var(--written)">
              <LinkAnchor to="/fiches/$fiche/budget" params={{ fiche: line.id }} c="var(--ink)">
                {ficheTitle(line.title)}
              </LinkAnchor>
            </Table.Td>
            <Table.Td>{line.funders.map(({ name }) => name).join(', ') || '–'}</Table.Td>
            <Amounts of={line} />
          </Table.Tr>
        ))}
      </ListTable>
      {!printing && <MoreRows rows={rows} next={['la fiche suivante', 'fiches suivantes']} />}
    </>
  )
}

function Amounts({ of: { budget, requested, granted, missing } }: { readonly of: Omit<Funding, 'pending'> }) {
  return (
    <>
      <Table.Td ta="right">{budget === null ? <em>à chiffrer</em> : euros(budget)}</Table.Td>
      <Table.Td ta="right">{euros(requested)}</Table.Td>
      <Table.Td ta="right">{euros(granted)}</Table.Td>
      <Table.Td ta="right">{budget === null ? '–' : euros(missing)}</Table.Td>
    </>
  )
}

function FunderAmounts({ of }: { readonly of: Pick<Funding, 'requested' | 'granted' | 'pending'> }) {
  return [of.requested, of.granted, of.pending].map((value, column) => (
    <Table.Td key={['Demandé', 'Accordé', 'Sans réponse'][column]} ta="right">
      {euros(value)}
    </Table.Td>
  ))
}
