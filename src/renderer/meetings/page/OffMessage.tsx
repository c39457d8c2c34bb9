import { Alert, Button, Group, Text } from '@mantine/core'
import { IconBan, IconCalendarOff } from '@tabler/icons-react'
import type { Meeting } from '#shared/records/records.ts'
import { useGesture } from '../../components/use-gesture.ts'
import { offWords } from './step-words.ts'

interface Props {
  readonly meeting: Meeting
  readonly postpone: () => void
}

/** Why a meeting is not on its first day, or not at all, and the way back. */
export function OffMessage({ meeting, postpone }: Props) {
  const resume = useGesture('meetings', 'resume')
  const words = offWords(meeting)
  if (words === null) return null
  const back = () => resume.act({ id: meeting.id }, 'La préparation reprend')
  const isOut = meeting.state === 'cancelled' || meeting.state === 'postponed'
  const Glyph = meeting.state === 'cancelled' ? IconBan : IconCalendarOff
  return (
    <Alert color={isOut ? 'ocre' : 'gray'} icon={<Glyph size={20} stroke={1.6} />} mb="md">
      <Text c="var(--ink)">
        <strong>{words.fact}</strong> {words.reason}
      </Text>
      {isOut && (
        <Group gap="sm" mt="sm">
          {meeting.state === 'postponed' && (
            <Button size="xs" onClick={postpone}>
              {meeting.date === null ? 'Fixer la date…' : 'Changer la date…'}
            </Button>
          )}
          <Button size="xs" onClick={back} loading={resume.isPending}>
            Reprendre la préparation
          </Button>
        </Group>
      )}
    </Alert>
  )
}
