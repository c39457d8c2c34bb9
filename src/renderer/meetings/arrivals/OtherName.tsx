import { Button, Group, Text } from '@mantine/core'
import type { Attendance } from '#shared/records/records.ts'
import { useGesture } from '../../components/use-gesture.ts'
import { quoted } from '../../words/spaces.ts'
import { attendeeName } from './attendee-words.ts'

/** The directory says another name: either takes that of the other, or both stay as they are. */
export function OtherName({ attendance, known }: { readonly attendance: Attendance; readonly known: string }) {
  const agree = useGesture('arrivals', 'agreeName')
  const take = (from: 'list' | 'entry', said: string) => agree.act({ attendance: attendance.id, from }, said)
  const listed = attendeeName(attendance)
  return (
    <Group gap="sm" pb="xs">
      <Text size="sm" c="var(--ink-2)">
        L’annuaire écrit {quoted(known)}.
      </Text>
      <Button
        size="compact-sm"
        disabled={agree.isPending}
        onClick={() => take('list', `Annuaire et réunions à venir corrigés\u00A0: ${listed}`)}
      >
        Corriger aussi l’annuaire
      </Button>
      <Button
        size="compact-sm"
        variant="subtle"
        disabled={agree.isPending}
        onClick={() => take('entry', `Liste corrigée\u00A0: ${known}`)}
      >
        Prendre ce nom ici
      </Button>
    </Group>
  )
}
