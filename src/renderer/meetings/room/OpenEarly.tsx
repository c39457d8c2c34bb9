import { Button, Text } from '@mantine/core'
import type { Meeting } from '#shared/records/records.ts'
import { Dialog } from '../../components/Dialog.tsx'
import { DialogEnd } from '../../components/FormEnd.tsx'
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
      <Text mb="lg">
        {expectedWhen(meeting, dayOf(new Date()))} Ouverte maintenant, la séance sera notée «&nbsp;En cours&nbsp;» et
        son horloge partira. «&nbsp;Annuler&nbsp;» le reprend.
      </Text>
      <DialogEnd close={cancel} first>
        <Button onClick={open}>Ouvrir quand même</Button>
      </DialogEnd>
    </Dialog>
  )
}
