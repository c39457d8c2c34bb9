import { Table } from '@mantine/core'
import type { FicheVersionSummary } from '#shared/contract/roadmap/fiches.ts'
import { ListTable } from '../../../components/ListTable.tsx'
import table from '../../../components/list-table.module.css'
import { fixedWhen } from '../../../words/version-words.ts'

/** Who fixed each version, and when. */
export function FicheVersionsTable({ versions }: { readonly versions: readonly FicheVersionSummary[] }) {
  return (
    <ListTable
      frame="Versions"
      label="Versions de la fiche"
      columns={[{ words: 'Version', className: table.present }, 'Fixée le', 'Par', 'Remarque']}
    >
      {versions.map(({ id, number, fixedAt, fixedBy, note }) => (
        <Table.Tr key={id}>
          <Table.Td>{number}</Table.Td>
          <Table.Td>{fixedWhen(fixedAt)}</Table.Td>
          <Table.Td>{fixedBy ?? '–'}</Table.Td>
          <Table.Td>{note ?? '–'}</Table.Td>
        </Table.Tr>
      ))}
    </ListTable>
  )
}
