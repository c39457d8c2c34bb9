import type { Attendance } from '#shared/domain/records.ts'
import { TextField } from '../../../components/fields/TextField.tsx'
import type { Saving } from '../../../components/fields/use-autosave.ts'
import classes from './AttendanceList.module.css'

interface Props {
  readonly attendance: Attendance
  readonly set: (changes: Partial<Attendance>) => Saving
  readonly refusal: string | undefined
}

/** Names, function and structure, as the sheet of that day says them. */
export function AttendanceFields({ attendance, set, refusal }: Props) {
  return (
    <div className={classes.editor}>
      <TextField
        label="Nom"
        required
        maxLength={120}
        value={attendance.lastName}
        onSave={(lastName) => set({ lastName })}
        error={refusal}
      />
      <TextField
        label="Prénom"
        maxLength={120}
        value={attendance.firstName}
        onSave={(firstName) => set({ firstName })}
      />
      <TextField label="Fonction" value={attendance.role} onSave={(role) => set({ role })} />
      <TextField
        label="Structure"
        multiline
        maxLength={600}
        value={attendance.structure}
        onSave={(structure) => set({ structure })}
      />
    </div>
  )
}
