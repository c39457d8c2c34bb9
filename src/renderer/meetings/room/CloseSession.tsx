import { Button, Group, Text } from '@mantine/core'
import type { RunningAgenda } from '#shared/records/meetings/agenda-item/running-agenda.ts'
import { Dialog } from '../../components/Dialog.tsx'
import { MarkedList } from '../../components/plain/MarkedList.tsx'
import { counted, sentenceCase } from '../../words/numbers.ts'

interface Props {
  readonly running: RunningAgenda
  readonly act: () => void
  readonly cancel: () => void
}

/** Asks once before the session closes, and says what becomes of the points that were not reached. */
export function CloseSession({ running, act, cancel }: Props) {
  const left = running.items.filter(
    ({ item, state }) => state === 'ahead' && item.kind !== 'pause' && item.outcome !== 'untreated',
  )
  return (
    <Dialog onClose={cancel} title="Clore la séance">
      {left.length > 0 && (
        <>
          <Text>
            {sentenceCase(counted(left.length, 'point n’a pas été abordé', 'points n’ont pas été abordés'))}. Ils seront
            notés «&nbsp;non traité&nbsp;», et proposés à la prochaine réunion de la série&nbsp;:
          </Text>
          <MarkedList>
            {left.map(({ item }) => (
              <li key={item.id}>{item.title ?? 'Point sans intitulé'}</li>
            ))}
          </MarkedList>
        </>
      )}
      <Text c="var(--ink-2)">Le compte-rendu reste à valider. La séance peut être rouverte.</Text>
      <Group gap="sm" mt="lg">
        <Button variant="filled" data-autofocus onClick={act}>
          Clore la séance
        </Button>
        <Button variant="subtle" onClick={cancel}>
          Continuer
        </Button>
      </Group>
    </Dialog>
  )
}
