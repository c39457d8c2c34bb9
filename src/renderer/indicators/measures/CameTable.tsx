import { Table, VisuallyHidden } from '@mantine/core'
import { IconAlertTriangle } from '@tabler/icons-react'
import type { Representativity, RepresentativityCell } from '#shared/contract/meetings/invitations.ts'
import { TypeByPlace } from '../../meetings/invitations/TypeByPlace.tsx'
import { figure } from '../../words/numbers.ts'
import tables from './tables.module.css'

/** Structures that came among those the directory knows, by type and by EPCI: a zero shows who is missing. */
export function CameTable({ table }: { readonly table: Representativity }) {
  return (
    <TypeByPlace
      title="Venues / connues"
      label="Venues sur connues, par type et par territoire"
      frame={tables.scroll}
      table={tables.table}
      of={table}
      cell={(cell) => (
        <Table.Td>
          <Came {...cell} />
        </Table.Td>
      )}
    />
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
