import { useState } from 'react'
import type { Room } from '#shared/contract/meetings/arrivals.ts'
import type { RowId } from '#shared/kernel/ids.ts'
import type { SheetLine } from '#shared/records/meetings/arrival/sheet-numbers.ts'
import { isLocked } from '#shared/records/meetings/meeting/is-locked.ts'
import { EmptyState } from '../../../components/EmptyState.tsx'
import { ListTable } from '../../../components/ListTable.tsx'
import { useAttendeeDeeds } from '../use-attendee.ts'
import { SheetRow } from './SheetRow.tsx'

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
    <ListTable
      frame="Lignes de la feuille"
      label="Lignes de la feuille"
      least={640}
      data-attendees
      data-zone
      columns={[
        { words: 'N°', width: 56, ta: 'end' },
        'NOM Prénom',
        'Structure et fonction',
        { words: 'Présence', width: 200 },
      ]}
    >
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
    </ListTable>
  )
}
