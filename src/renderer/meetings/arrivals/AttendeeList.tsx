import { useState } from 'react'
import type { Room } from '#shared/contract/meetings/arrivals.ts'
import type { RowId } from '#shared/kernel/ids.ts'
import { hasDeclined } from '#shared/records/meetings/is-expected.ts'
import { isLocked } from '#shared/records/meetings/meeting/is-locked.ts'
import type { Attendance } from '#shared/records/records.ts'
import { EmptyState } from '../../components/EmptyState.tsx'
import { Label } from '../../components/plain/Label.tsx'
import { List } from '../../components/plain/List.tsx'
import { AttendeeRow, ReadAttendee } from './AttendeeRow.tsx'
import classes from './arrivals.module.css'
import { useAttendeeDeeds } from './use-attendee.ts'

/** Who is here, who is still expected, who will not come. One stop of Tab; ↑ and ↓ go through all of them. */
export function AttendeeList({ room }: { readonly room: Room }) {
  const { meeting, attendees } = room
  const [reached, reach] = useState<RowId | null>(null)
  const deeds = useAttendeeDeeds(meeting.id)
  const locked = isLocked(meeting)
  const shown = groups.flatMap(({ holds }) => attendees.filter(({ attendance }) => holds(attendance)))
  const stop = shown.find(({ attendance }) => attendance.id === reached) ?? shown[0]
  if (attendees.length === 0)
    return (
      <EmptyState order={3} title="La liste est vide.">
        {locked ? 'Personne n’y a été noté.' : 'Écrivez un nom ou une structure ci-dessus, puis Entrée.'}
      </EmptyState>
    )
  return (
    <div data-attendees>
      {groups.map(({ title, holds, isTold }) => {
        const people = attendees.filter(({ attendance }) => holds(attendance))
        return people.length === 0 ? null : (
          <div key={title} className={classes.group}>
            {isTold && <Label mb="xs">{title}</Label>}
            <List ruled="around" air={0} aria-label={title}>
              {people.map((attendee) =>
                locked ? (
                  <ReadAttendee key={attendee.attendance.id} attendee={attendee} meeting={meeting} />
                ) : (
                  <AttendeeRow
                    key={attendee.attendance.id}
                    attendee={attendee}
                    meeting={meeting}
                    deeds={deeds}
                    isReached={attendee === stop}
                    onReach={() => reach(attendee.attendance.id)}
                  />
                ),
              )}
            </List>
          </div>
        )
      })}
    </div>
  )
}

interface Group {
  readonly title: string
  readonly holds: (attendance: Attendance) => boolean
  /** Those who are here need no heading: they are what the zone is about. */
  readonly isTold: boolean
}

const groups: readonly Group[] = [
  { title: 'Présents', holds: ({ status }) => status === 'present', isTold: false },
  { title: 'Attendus', holds: (one) => one.status === null && !hasDeclined(one), isTold: true },
  { title: 'Ont dit ne pas venir', holds: hasDeclined, isTold: true },
  {
    title: 'Excusés et représentés',
    holds: ({ status }) => status === 'excused' || status === 'represented',
    isTold: true,
  },
]
