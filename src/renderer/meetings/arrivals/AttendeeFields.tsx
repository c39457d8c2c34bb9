import type { Attendee } from '#shared/contract/meetings/arrivals.ts'
import { sentenceOf } from '#shared/kernel/app-error.ts'
import type { attendance as declaration } from '#shared/records/meetings/attendance.ts'
import type { ChangesOf } from '#shared/records/record.ts'
import type { Attendance } from '#shared/records/records.ts'
import { errorOf } from '../../api/failures.ts'
import { useApiMutation } from '../../api/hooks.ts'
import { HourField } from '../../components/fields/HourField.tsx'
import { TextField } from '../../components/fields/TextField.tsx'
import { UnlessLater } from '../../components/fields/UnlessLater.tsx'
import { useRowUpdate } from '../../components/fields/use-row-update.ts'
import { inTurn, succeeds } from '../../components/saving/store-row.ts'
import { useTypedRow } from '../../components/saving/use-typed-row.ts'
import classes from './arrivals.module.css'

/** Names, function, structure and hours, as the sheet of that day says them. */
export function AttendeeFields({ attendee }: { readonly attendee: Attendee }) {
  const attendance = useTypedRow(attendee.attendance)
  const { write } = useRowUpdate()
  const renaming = useApiMutation('arrivals', 'rename', { tellsFailure: true })
  const rename = (name: Partial<Pick<Attendance, 'lastName' | 'firstName'>>) =>
    inTurn(attendance.id, () => succeeds(renaming.mutateAsync({ attendance: attendance.id, ...name })))
  const set = (changes: ChangesOf<typeof declaration>) => write({ record: 'attendance', id: attendance.id, changes })
  return (
    <div className={classes.editor}>
      <TextField
        label="Nom"
        required
        maxLength={120}
        value={attendance.lastName}
        onSave={(lastName) => rename({ lastName })}
        error={renaming.error === null ? undefined : sentenceOf(errorOf(renaming.error))}
      />
      <TextField
        label="Prénom"
        maxLength={120}
        value={attendance.firstName}
        onSave={(firstName) => rename({ firstName })}
      />
      <TextField label="Fonction" value={attendance.role} onSave={(role) => set({ role })} />
      <TextField
        label="Structure"
        multiline
        maxLength={600}
        value={attendance.structure}
        onSave={(structure) => set({ structure })}
      />
      <UnlessLater record="attendance" id={attendance.id} field="arrivedAt" label="Présent à partir de">
        <HourField
          label="Présent à partir de"
          value={attendance.arrivedAt}
          onSave={(arrivedAt) => set({ arrivedAt })}
        />
      </UnlessLater>
      <UnlessLater record="attendance" id={attendance.id} field="leftAt" label="Jusqu’à">
        <HourField label="Jusqu’à" value={attendance.leftAt} onSave={(leftAt) => set({ leftAt })} />
      </UnlessLater>
    </div>
  )
}
