import { Stack, Text } from '@mantine/core'
import type { RowId } from '#shared/kernel/ids.ts'
import { useApiQuery } from '../../api/hooks.ts'
import { ErrorMessage } from '../../components/ErrorMessage.tsx'
import { Waiting } from '../../components/Waiting.tsx'
import { AddAttendance } from './attendance/AddAttendance.tsx'
import { AttendanceList } from './attendance/AttendanceList.tsx'
import { attendanceSentence } from './attendance/attendance-sentence.ts'

interface Props {
  readonly meeting: RowId
  /** The guests of whom nothing is noted yet are listed elsewhere on the screen. */
  readonly withoutExpected?: boolean
}

/** Who is at a meeting: known people are picked, others typed; sorted by name. Stands in any screen of a meeting. */
export function AttendanceEditor({ meeting, withoutExpected = false }: Props) {
  const page = useApiQuery('meetings', 'page', { id: meeting })
  if (page.isError) return <ErrorMessage thrown={page.error} retry={() => void page.refetch()} />
  if (page.data === undefined) return <Waiting rows={6} />
  const { attendances } = page.data
  const listed = withoutExpected ? attendances.filter(({ status }) => status !== null) : attendances
  return (
    <Stack gap="sm">
      <Text c="var(--ink-2)" aria-live="polite">
        {attendanceSentence(attendances)}
      </Text>
      <AddAttendance meeting={meeting} />
      {(listed.length > 0 || attendances.length === 0) && <AttendanceList attendances={listed} />}
    </Stack>
  )
}
