import type { Attendance } from '../records.ts'

type Arrival = Pick<Attendance, 'invited' | 'sheetLine' | 'arrivedAt' | 'arrivalText'>

/** Listed before the meeting: invited, or on its sheet already; not who walked in on the day. */
export const isExpected = ({ invited, sheetLine, arrivedAt, arrivalText }: Arrival): boolean =>
  invited === true || sheetLine !== null || (arrivedAt === null && arrivalText === null)

/** Said beforehand that they would not come themselves, and nothing else is known. */
export const hasDeclined = ({ status, answer }: Pick<Attendance, 'status' | 'answer'>): boolean =>
  status === null && (answer === 'no' || answer === 'represented')
