import { Table, VisuallyHidden } from '@mantine/core'
import { IconAlertTriangle } from '@tabler/icons-react'
import type { Representativity, RepresentativityCell } from '#shared/contract/invitations.ts'
import { actorFamilies } from '#shared/domain/actor/families.ts'
import { figure } from '../../words/numbers.ts'
import { columnWords } from '../meetings/invitations/invitation-words.ts'
import tables from './tables.module.css'

/** Structures that came among those the directory knows, by type and by EPCI: a zero shows who is missing. */
export function CameTable({ table: { columns, rows } }: { readonly table: Representativity }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard
    <section className={tables.scroll} aria-label="Venues sur connues, par type et par territoire" tabIndex={0}>
      <Table className={`${tables.table} ${tables.parted}`}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th scope="col">Venues / connues</Table.Th>
            {columns.map((column) => (
              <Table.Th key={column.kind === 'epci' ? column.code : column.kind} scope="col">
                {columnWords(column)}
              </Table.Th>
            ))}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {rows.map(({ family, cells }) => (
            <Table.Tr key={family}>
              <Table.Th scope="row">{actorFamilies[family]}</Table.Th>
              {cells.map((cell, rank) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: a cell is its column
                <Table.Td key={rank}>
                  <Came {...cell} />
                </Table.Td>
              ))}
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </section>
  )
}

function Came({ known, present }: RepresentativityCell) {
  if (known === 0)
    return (
      <>
        <span aria-hidden="true">–</span>
        <VisuallyHidden>aucune connue</VisuallyHidden>
      </>
    )
  if (present > 0) return `${figure(present)} / ${figure(known)}`
  return (
    <span className={tables.blank}>
      <IconAlertTriangle size={16} stroke={1.6} aria-hidden="true" />
      {`0 / ${figure(known)}`}
      <VisuallyHidden>, aucune venue</VisuallyHidden>
    </span>
  )
}
