import { Button, Text } from '@mantine/core'
import type { CampaignStructure } from '#shared/contract/indicators/campaigns.ts'
import { enumerated } from '#shared/kernel/enumerated.ts'
import { Dialog } from '../../../components/Dialog.tsx'
import { DialogEnd } from '../../../components/FormEnd.tsx'

interface Props {
  readonly structure: CampaignStructure
  readonly type: () => void
  readonly receive: () => void
  readonly close: () => void
}

/** Asked before an answer is noted as received though figures of it are lacking. */
export function ReceiveWithout({ structure: { name, missing }, type, receive, close }: Props) {
  const then = (act: () => void) => () => {
    close()
    act()
  }
  return (
    <Dialog title={`Noter comme reçue\u00a0: ${name}`} onClose={close}>
      <Text mb="md">
        Il manque {enumerated(missing.map((one) => `«\u00a0${one}\u00a0»`))}. Notée comme reçue, la structure ne sera
        plus relancée, et ce qui manque restera dit, ici comme dans le classeur Excel.
      </Text>
      <DialogEnd close={close}>
        <Button onClick={then(receive)}>Noter comme reçue</Button>
        <Button variant="filled" data-autofocus onClick={then(type)}>
          Saisir ses chiffres
        </Button>
      </DialogEnd>
    </Dialog>
  )
}
