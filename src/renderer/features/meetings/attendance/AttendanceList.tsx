import type { Attendance } from '#shared/domain/records.ts'
import { EmptyState } from '../../../components/EmptyState.tsx'
import classes from './AttendanceList.module.css'
import { AttendanceRow } from './AttendanceRow.tsx'

interface Props {
  readonly attendances: readonly Attendance[]
  /** The minutes are validated: the list is read. */
  readonly locked: boolean
}

/** The list, already in the order of names. */
export function AttendanceList({ attendances, locked }: Props) {
  if (attendances.length === 0)
    return (
      <EmptyState order={3} title="La liste est vide.">
        Écrivez un nom ci-dessus, puis Entrée : les personnes déjà connues sont proposées.
      </EmptyState>
    )
  return (
    <ul className={classes.list} aria-label="Personnes de la liste">
      {attendances.map((attendance) => (
        <AttendanceRow key={attendance.id} attendance={attendance} locked={locked} />
      ))}
    </ul>
  )
}
