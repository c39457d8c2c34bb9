import { attendance } from './attendance.ts'

/** What heads the columns of the list of those present in the minutes, in their order; one that nobody fills is not printed. */
export const attendanceHeadings = {
  structure: attendance.fields.structure.label,
  role: attendance.fields.role.label,
  name: 'NOM Prénom',
} as const
