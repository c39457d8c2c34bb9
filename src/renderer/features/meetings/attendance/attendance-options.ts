import { attendanceRoles, attendanceStatuses } from '#shared/domain/attendance/attendance.ts'
import type { Option } from '../meeting-options.ts'

const optionsOf = (labels: Readonly<Record<string, string>>): Option[] =>
  Object.entries(labels).map(([value, label]) => ({ value, label }))

export const partOptions = optionsOf(attendanceRoles)

export const statusOptions = optionsOf(attendanceStatuses)
