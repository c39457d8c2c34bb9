import { Table } from '@mantine/core'
import type { MeasuredIndicator, SourceEntry, SourceRow } from '#shared/contract/indicators/measures.ts'
import type { RowId } from '#shared/kernel/ids.ts'
import { figureWords } from '#shared/records/indicators/figure/figure-words.ts'
import type { Period } from '#shared/text/period.ts'
import { useApiQuery } from '../../api/hooks.ts'
import { ColumnHeads } from '../../components/ListTable.tsx'
import { Loaded } from '../../components/Loaded.tsx'
import { LinkAnchor } from '../../components/links.tsx'
import { MoreRows, useRows } from '../../components/MoreRows.tsx'
import { ToldDialog } from '../../components/ToldDialog.tsx'
import { slugOf } from '../../directory/address.ts'
import { figure, plural } from '../../words/numbers.ts'
import { CameTable } from './CameTable.tsx'
import classes from './measures.module.css'
import tables from './tables.module.css'

interface Props {
  readonly indicator: MeasuredIndicator
  readonly period: Period
  readonly sector: RowId | null
  readonly title: string
  readonly close: () => void
}

/** How a figure is counted, and each thing it counts, on the way to where it is written. */
export function SourcesDialog({ indicator, period, sector, title, close }: Props) {
  const asked = { indicator: indicator.id, period, sector }
  const sources = useApiQuery('measures', 'sources', asked)
  return (
    <ToldDialog title={title} size="xl" onClose={close}>
      <Loaded query={sources} rows={5}>
        {(data) => (
          <>
            <p className={classes.words}>
              <strong>{figureWords(data.value, indicator.measure)}</strong>
              <span>{data.words}</span>
            </p>
            {data.table !== null && <CameTable table={data.table} />}
            <SourceTable rows={data.rows} />
          </>
        )}
      </Loaded>
    </ToldDialog>
  )
}

function SourceTable({ rows: all }: { readonly rows: readonly SourceRow[] }) {
  const rows = useRows(all)
  const numbers = all.some(({ value, outOf }) => value !== 1 || outOf !== null)
  if (all.length === 0) return <p>Rien n’est compté sur cette période.</p>
  return (
    <>
      <p className={classes.count}>{countWords(all)}</p>
      <Table className={tables.table} aria-label="Ce qui est compté">
        <ColumnHeads columns={['Entrée', 'Précision', numbers && 'Compte']} />
        <Table.Tbody>
          {rows.shown.map(({ key, label, detail, value, outOf, entry }) => (
            <Table.Tr key={key}>
              <Table.Td>{entry === null ? label : <EntryLink entry={entry}>{label}</EntryLink>}</Table.Td>
              <Table.Td>{detail}</Table.Td>
              {numbers && <Table.Td>{valueWords({ value, outOf })}</Table.Td>}
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
      <MoreRows rows={rows} next={['la ligne suivante', 'lignes suivantes']} />
    </>
  )
}

type Counted = Pick<SourceRow, 'value' | 'outOf'>

/** « 31 lignes : 25 comptées sur 31 ». */
const countWords = (rows: readonly SourceRow[]): string => {
  const lines = plural(rows.length, 'ligne', 'lignes')
  const sum = (numberOf: (row: SourceRow) => number) => figure(rows.reduce((total, row) => total + numberOf(row), 0))
  return rows.every(({ outOf }) => outOf === null)
    ? lines
    : `${lines}\u00A0: ${sum(({ value }) => value)} sur ${sum(({ outOf }) => outOf ?? 0)}`
}

const valueWords = ({ value, outOf }: Counted): string => {
  if (outOf === null) return figure(value)
  if (outOf === 1) return value === 1 ? 'oui' : 'non'
  return `${figure(value)} sur ${figure(outOf)}`
}

function EntryLink({ entry: { record, id }, children }: { readonly entry: SourceEntry; readonly children: string }) {
  switch (record) {
    case 'meeting':
      return (
        <LinkAnchor to="/reunions/$meeting" params={{ meeting: id }}>
          {children}
        </LinkAnchor>
      )
    case 'fiche':
      return (
        <LinkAnchor to="/fiches/$fiche" params={{ fiche: id }}>
          {children}
        </LinkAnchor>
      )
    case 'need':
      return (
        <LinkAnchor to="/besoins/$need" params={{ need: id }}>
          {children}
        </LinkAnchor>
      )
    default:
      return (
        <LinkAnchor to="/annuaire/$liste/$id" params={{ liste: slugOf(record === 'actor' ? 'actors' : 'persons'), id }}>
          {children}
        </LinkAnchor>
      )
  }
}
