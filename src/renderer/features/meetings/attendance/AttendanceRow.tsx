import { ActionIcon, NativeSelect, Tooltip } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { IconAlertTriangle, IconPencil, IconX } from '@tabler/icons-react'
import { attendanceStatuses } from '#shared/domain/attendance/attendance.ts'
import type { Attendance } from '#shared/domain/records.ts'
import { useApiMutation } from '../../../api/hooks.ts'
import { useRowUpdate } from '../../../components/fields/use-row-update.ts'
import { State } from '../../../components/State.tsx'
import { tellDone } from '../../../components/tell-done.tsx'
import { useUndo } from '../../../components/use-undo.ts'
import { personName } from '../../../words/person-name.ts'
import { AttendanceFields } from './AttendanceFields.tsx'
import classes from './AttendanceList.module.css'
import { partOptions, statusOptions } from './attendance-options.ts'

interface Props {
  readonly attendance: Attendance
  readonly locked: boolean
}

/** One person of the list; of validated minutes, as it was. */
export function AttendanceRow({ attendance, locked }: Props) {
  return locked ? <LockedRow attendance={attendance} /> : <OpenRow attendance={attendance} />
}

function LockedRow({ attendance }: { readonly attendance: Attendance }) {
  return (
    <li className={classes.item}>
      <div className={classes.row}>
        <Who attendance={attendance} />
        <span>{attendance.status === null ? 'Invité' : attendanceStatuses[attendance.status]}</span>
      </div>
    </li>
  )
}

/** Presence and part change at once, the rest unfolds. */
function OpenRow({ attendance }: { readonly attendance: Attendance }) {
  const [editing, { toggle }] = useDisclosure(false)
  const { write, refusal } = useRowUpdate()
  const name = personName(attendance)
  const set = (changes: Partial<Attendance>) => write({ record: 'attendance', id: attendance.id, changes })
  return (
    <li className={classes.item}>
      <div className={classes.row}>
        <Who attendance={attendance} />
        <NativeSelect
          size="xs"
          classNames={{ input: classes.quiet ?? '' }}
          aria-label={`Présence de ${name}`}
          data={statusOptions}
          value={attendance.status ?? 'present'}
          onChange={(event) => set({ status: event.currentTarget.value as Attendance['status'] })}
        />
        <NativeSelect
          size="xs"
          classNames={{ input: classes.quiet ?? '' }}
          aria-label={`Rôle de ${name}`}
          data={partOptions}
          value={attendance.part ?? 'participant'}
          onChange={(event) => set({ part: event.currentTarget.value as Attendance['part'] })}
        />
        <div className={classes.tools}>
          <Tooltip label="Modifier">
            <ActionIcon
              variant="subtle"
              size={28}
              aria-label={`Modifier ${name}`}
              aria-expanded={editing}
              onClick={toggle}
            >
              <IconPencil size={17} stroke={1.6} />
            </ActionIcon>
          </Tooltip>
          <RemoveButton attendance={attendance} />
        </div>
      </div>
      {editing && <AttendanceFields attendance={attendance} set={set} refusal={refusal} />}
    </li>
  )
}

function Who({ attendance }: { readonly attendance: Attendance }) {
  const structure = attendance.structure?.split('\n').join(', ') ?? null
  const facts = [attendance.role, structure].filter(Boolean).join(', ')
  return (
    <div className={classes.who}>
      <strong>{personName(attendance)}</strong>
      <span className={classes.second}>
        {facts !== '' && <span>{facts}</span>}
        {structure === null && (
          <State icon={IconAlertTriangle} tone="ochre">
            structure à préciser
          </State>
        )}
      </span>
    </div>
  )
}

function RemoveButton({ attendance }: { readonly attendance: Attendance }) {
  const remove = useApiMutation('records', 'remove')
  const { undo } = useUndo()
  const name = personName(attendance)
  const act = () =>
    remove.mutate(
      { record: 'attendance', id: attendance.id },
      { onSuccess: () => tellDone(`Retiré de la liste : ${name}`, undo) },
    )
  return (
    <Tooltip label="Retirer">
      <ActionIcon variant="subtle" size={28} aria-label={`Retirer ${name}`} onClick={act}>
        <IconX size={17} stroke={1.6} />
      </ActionIcon>
    </Tooltip>
  )
}
