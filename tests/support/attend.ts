import type { RowId } from '#shared/kernel/ids.ts'
import type { attendanceRoles } from '#shared/records/meetings/attendance.ts'
import type { TestApp } from './test-app.ts'

type Someone =
  | { readonly person: RowId }
  | {
      readonly lastName: string
      readonly firstName?: string
      readonly role?: string
      readonly structure?: string
    }

/** Notes someone present, as the screens do: a person of the directory, or a new one, who enters it; then their part. */
export const attend = async (
  app: TestApp,
  meeting: RowId,
  who: Someone,
  part: keyof typeof attendanceRoles = 'participant',
): Promise<{ readonly id: RowId }> => {
  const arriving =
    'person' in who
      ? ({ kind: 'person', ...who } as const)
      : ({ kind: 'new', firstName: '', role: '', structure: '', email: '', ...who } as const)
  const { id } = await app.call('arrivals.arrive', { meeting, who: arriving, line: null })
  if (part !== 'participant') await app.call('records.update', { record: 'attendance', id, changes: { part } })
  return { id }
}
