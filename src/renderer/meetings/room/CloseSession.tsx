import { Button, Text } from '@mantine/core'
import type { RunningAgenda } from '#shared/records/meetings/agenda-item/running-agenda.ts'
import { hasText } from '#shared/records/minutes/has-text.ts'
import type { Minutes } from '#shared/records/minutes/minutes.ts'
import { Dialog } from '../../components/Dialog.tsx'
import { DialogEnd } from '../../components/FormEnd.tsx'
import { MarkedList } from '../../components/plain/MarkedList.tsx'
import { agree, counted, sentenceCase } from '../../words/numbers.ts'
import { leftOpen } from './closing.ts'

interface Props {
  readonly running: RunningAgenda
  readonly minutes: Minutes
  readonly act: () => void
  /** Closes, then reads the minutes over; or writes them, when nothing is written. */
  readonly actAndGoOn: () => void
  readonly cancel: () => void
}

/** Asks once before the session closes, and says what becomes of the points that were not reached, and what is left open. */
export function CloseSession({ running, minutes, act, actAndGoOn, cancel }: Props) {
  const left = running.items.filter(
    ({ item, state }) => state === 'ahead' && item.kind !== 'pause' && item.outcome !== 'untreated',
  )
  const stillOpen = leftOpen(minutes)
  const isWritten = hasText(minutes.sections)
  return (
    <Dialog onClose={cancel} title="Clore la séance" size="lg">
      {left.length > 0 && (
        <>
          <Text>
            {sentenceCase(counted(left.length, 'point n’a pas été abordé', 'points n’ont pas été abordés'))}.{' '}
            {agree(left.length, 'Il sera noté', 'Ils seront notés')} «&nbsp;non traité&nbsp;», et{' '}
            {agree(left.length, 'proposé', 'proposés')} à la prochaine réunion de la série&nbsp;:
          </Text>
          <MarkedList>
            {left.map(({ item }) => (
              <li key={item.id}>{item.title ?? 'Point sans intitulé'}</li>
            ))}
          </MarkedList>
        </>
      )}
      {stillOpen.length > 0 && (
        <>
          <Text mt={left.length > 0 ? 'md' : 0}>À savoir avant de clore&nbsp;:</Text>
          <MarkedList>
            {stillOpen.map((sentence) => (
              <li key={sentence}>{sentence}.</li>
            ))}
          </MarkedList>
        </>
      )}
      <Text c="var(--ink-2)" mt="md" mb="lg">
        {isWritten
          ? 'Le compte-rendu reste à relire, puis à valider.'
          : 'Rien n’est encore écrit\u00a0: le compte-rendu reste à écrire.'}{' '}
        La séance peut être rouverte.
      </Text>
      <DialogEnd close={cancel} closing="Continuer">
        <Button onClick={act}>Clore la séance</Button>
        <Button variant="filled" data-autofocus onClick={actAndGoOn}>
          {isWritten ? 'Clore et relire' : 'Clore et écrire le compte-rendu'}
        </Button>
      </DialogEnd>
    </Dialog>
  )
}
