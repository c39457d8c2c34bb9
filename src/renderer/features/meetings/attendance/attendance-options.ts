import { attendanceRoles, attendanceStatuses } from '#shared/domain/attendance/attendance.ts'
import { optionsOf } from '../../../components/fields/options.ts'

export const partOptions = optionsOf(attendanceRoles)

export const statusOptions = optionsOf(attendanceStatuses)
