import { Stack, Text } from '@mantine/core'
import type { RowId } from '#shared/kernel/ids.ts'
import { useApiQuery } from '../../api/hooks.ts'
import { ErrorMessage } from '../../components/ErrorMessage.tsx'
import { Waiting } from '../../components/Waiting.tsx'
import { AddAttendance } from './attendance/AddAttendance.tsx'
import { AttendanceList } from './attendance/AttendanceList.tsx'
import { attendanceSentence } from './attendance/attendance-sentence.ts'

/** Who is at a meeting: known people are picked, others typed; sorted by name. Stands in any screen of a meeting. */
export function AttendanceEditor({ meeting }: { readonly meeting: RowId }) {
  const page = useApiQuery('meetings', 'page', { id: meeting })
  if (page.isError) return <ErrorMessage thrown={page.error} retry={() => void page.refetch()} />
  if (page.data === undefined) return <Waiting rows={6} />
  const { attendances, meeting: row } = page.data
  const locked = row.state === 'validated'
  return (
    <Stack gap="sm">
      <Text c="var(--ink-2)" aria-live="polite">
        {attendanceSentence(attendances)}
      </Text>
      {!locked && <AddAttendance meeting={meeting} />}
      <AttendanceList attendances={attendances} locked={locked} />
    </Stack>
  )
}
