import { Button, Group, Text } from '@mantine/core'
import type { Meeting } from '#shared/records/records.ts'
import { Dialog } from '../../components/Dialog.tsx'
import { dayOf } from '../../words/dates.ts'
import { expectedWhen } from './opening.ts'

interface Props {
  readonly meeting: Meeting
  readonly open: () => void
  readonly cancel: () => void
}

/** Asks before a session opens ahead of its day: the clock would run for a meeting that is still to come. */
export function OpenEarly({ meeting, open, cancel }: Props) {
  return (
    <Dialog onClose={cancel} title="Ouvrir la séance avant son jour">
      <Text>
        {expectedWhen(meeting, dayOf(new Date()))} Ouverte maintenant, la séance sera notée «&nbsp;En cours&nbsp;» et
        son horloge partira. «&nbsp;Annuler&nbsp;» le reprend.
      </Text>
      <Group gap="sm" mt="lg">
        <Button variant="filled" data-autofocus onClick={cancel}>
          Pas encore
        </Button>
        <Button onClick={open}>Ouvrir quand même</Button>
      </Group>
    </Dialog>
  )
}
