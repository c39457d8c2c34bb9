import { Button, Group, Text } from '@mantine/core'
import { ErrorMessage } from '../ErrorMessage.tsx'
import { walkSentence } from './sending-words.ts'
import type { useDraftWalk } from './use-draft-walk.ts'

/** The draft that is open in the mail program, and the way to the next. */
export function DraftWalk({ walk }: { readonly walk: ReturnType<typeof useDraftWalk> }) {
  const { at, busy, error } = walk
  if (at === null) return error === null ? null : <ErrorMessage thrown={error} />
  const isLast = at.rank === at.of
  return (
    <Group mb="md" gap="sm" role="group" aria-label="Brouillons ouverts l’un après l’autre">
      <Text role="status">{walkSentence(at)}</Text>
      <Button size="xs" variant="filled" loading={busy} onClick={walk.noteAndNext}>
        {isLast ? 'Noter comme envoyé' : 'Noter comme envoyé, et ouvrir le suivant'}
      </Button>
      {!isLast && (
        <Button size="xs" disabled={busy} onClick={walk.next}>
          Ouvrir le suivant
        </Button>
      )}
      <Button size="xs" variant="subtle" onClick={walk.stop}>
        {isLast ? 'Fermer' : 'Arrêter'}
      </Button>
      {error !== null && <ErrorMessage thrown={error} />}
    </Group>
  )
}
