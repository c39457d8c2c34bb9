import { Table } from '@mantine/core'
import type { FicheVersionSummary } from '#shared/contract/roadmap/fiches.ts'
import table from '../../../components/list-table.module.css'
import { fixedWhen } from '../../../words/version-words.ts'

/** Who fixed each version, and when. */
export function FicheVersionsTable({ versions }: { readonly versions: readonly FicheVersionSummary[] }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard
    <section className={table.frame} aria-label="Versions" tabIndex={0}>
      <Table className={table.table} aria-label="Versions de la fiche">
        <Table.Thead>
          <Table.Tr>
            <Table.Th className={table.present}>Version</Table.Th>
            <Table.Th>Fixée le</Table.Th>
            <Table.Th>Par</Table.Th>
            <Table.Th>Remarque</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {versions.map(({ id, number, fixedAt, fixedBy, note }) => (
            <Table.Tr key={id}>
              <Table.Td>{number}</Table.Td>
              <Table.Td>{fixedWhen(fixedAt)}</Table.Td>
              <Table.Td>{fixedBy ?? '–'}</Table.Td>
              <Table.Td>{note ?? '–'}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </section>
  )
}
