import type { Intent } from '#main/db/intent.ts'
import type { Attendance } from '#shared/records/records.ts'

/** Off the list; someone whose presence is noted, or who has a line on the printed sheet, stays on it uninvited. */
export const withdrawal = ({
  id,
  status,
  sheetLine,
}: Pick<Attendance, 'id' | 'status' | 'sheetLine'>): Pick<Intent, 'writes' | 'removals'> =>
  status === null && sheetLine === null
    ? { writes: [], removals: [{ record: 'attendance', id }] }
    : { writes: [{ record: 'attendance', id, values: { invited: false, answer: null, convenedOn: null } }] }
