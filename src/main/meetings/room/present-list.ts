import { decideSection } from '#main/minutes/read/add-section.ts'
import type { IdSource } from '#shared/kernel/ids.ts'
import type { Minutes } from '#shared/records/minutes/minutes.ts'
import type { RowWrite } from '#shared/records/row-write.ts'

/** Minutes written in the room name those who came: the list ends them, unless one stands there already. */
export const decidePresentList = (minutes: Minutes | null, ids: IdSource): readonly RowWrite[] => {
  if (minutes === null || minutes.sections.length === 0) return []
  const listed = minutes.sections.some(({ kind }) => kind === 'attendance')
  if (listed || !minutes.attendances.some(({ status }) => status === 'present')) return []
  const wanted = { kind: 'attendance', level: 1, after: minutes.sections.at(-1)?.id ?? null } as const
  return decideSection(minutes, wanted, ids).writes
}
