import { Table } from '@mantine/core'
import { useState } from 'react'
import type { Room } from '#shared/contract/meetings/arrivals.ts'
import type { RowId } from '#shared/kernel/ids.ts'
import type { SheetLine } from '#shared/records/meetings/arrival/sheet-numbers.ts'
import { isLocked } from '#shared/records/meetings/meeting/is-locked.ts'
import { EmptyState } from '../../../components/EmptyState.tsx'
import tableClasses from '../../../components/list-table.module.css'
import { useAttendeeDeeds } from '../use-attendee.ts'
import { SheetRow } from './SheetRow.tsx'
import classes from './transcription.module.css'

interface Props {
  readonly room: Room
  /** In the order of their numbers. */
  readonly lines: readonly SheetLine[]
}

/** The sheet as it was printed. One stop of Tab; one key says a line and goes to the next. */
export function SheetTable({ room, lines }: Props) {
  const deeds = useAttendeeDeeds(room.meeting.id)
  const [reached, reach] = useState<RowId | null>(null)
  const attendees = new Map(room.attendees.map((attendee) => [attendee.attendance.id, attendee]))
  const stop = lines.find(({ attendance }) => attendance.id === reached) ?? lines[0]
  if (lines.length === 0)
    return (
      <EmptyState title="Aucune personne n’est sur la liste.">
        Les personnes invitées y viennent d’elles-mêmes&nbsp;; les autres s’ajoutent ci-dessous.
      </EmptyState>
    )
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard
    <section className={tableClasses.frame} aria-label="Lignes de la feuille" tabIndex={0} data-attendees data-zone>
      <Table className={`${tableClasses.table} ${classes.table}`} aria-label="Lignes de la feuille">
        <Table.Thead>
          <Table.Tr>
            <Table.Th className={classes.number}>N°</Table.Th>
            <Table.Th>NOM Prénom</Table.Th>
            <Table.Th>Structure et fonction</Table.Th>
            <Table.Th className={classes.status}>Présence</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {lines.map((line) => {
            const attendee = attendees.get(line.attendance.id)
            return attendee === undefined ? null : (
              <SheetRow
                key={line.attendance.id}
                number={line.number}
                attendee={attendee}
                deeds={deeds}
                locked={isLocked(room.meeting)}
                isReached={line === stop}
                onReach={() => reach(line.attendance.id)}
              />
            )
          })}
        </Table.Tbody>
      </Table>
    </section>
  )
}
