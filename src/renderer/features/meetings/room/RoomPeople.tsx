import { IconCheck, IconMinus } from '@tabler/icons-react'
import type { Attendance } from '#shared/domain/records.ts'
import type { RowId } from '#shared/kernel/ids.ts'
import { hour } from '../../../words/hours.ts'
import { AddAttendance } from '../attendance/AddAttendance.tsx'
import { attendanceSentence } from '../attendance/attendance-sentence.ts'
import classes from './room-people.module.css'

interface Props {
  readonly meeting: RowId
  /** By name. */
  readonly attendances: readonly Attendance[]
}

/** Who is here: a name typed, and the list. */
export function RoomPeople({ meeting, attendances }: Props) {
  return (
    <div data-arrivals>
      <h2 className={classes.heading}>Dans la salle</h2>
      <p className={classes.sentence} aria-live="polite">
        {attendanceSentence(attendances)}
      </p>
      <AddAttendance meeting={meeting} />
      <ul className={classes.list} aria-label="Personnes de la liste">
        {attendances.map((person) => (
          <li key={person.id} className={classes.person}>
            {(person.status ?? 'present') === 'present' ? (
              <IconCheck size={17} stroke={1.6} role="img" aria-label="Présent" className={classes.here} />
            ) : (
              <IconMinus size={17} stroke={1.6} role="img" aria-label="Absent" />
            )}
            <span className={classes.who}>
              <span>{[person.lastName, person.firstName].filter(Boolean).join(' ')}</span>
              <span className={classes.structure}>{person.structure?.replaceAll('\n', ' – ')}</span>
            </span>
            {person.arrivedAt !== null && <span className={classes.structure}>arrivé à {hour(person.arrivedAt)}</span>}
          </li>
        ))}
      </ul>
    </div>
  )
}
