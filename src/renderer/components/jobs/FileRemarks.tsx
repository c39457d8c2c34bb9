import { Stack, Text } from '@mantine/core'
import { DialogEnd } from '../FormEnd.tsx'
import { MarkedList } from '../plain/MarkedList.tsx'

interface Props {
  readonly name: string
  readonly remarks: readonly string[]
  /** « Trois remarques à lire avant de l’envoyer » */
  readonly says?: string
  readonly close: () => void
}

/** The file is on its way; what is not whole in it is told. */
export function FileRemarks({ name, remarks, says = 'À savoir avant de l’envoyer', close }: Props) {
  return (
    <Stack gap="lg">
      <Text role="status">
        <strong>{name}</strong> est prêt. {says}&nbsp;:
      </Text>
      <MarkedList>
        {remarks.map((remark) => (
          <li key={remark}>{remark}</li>
        ))}
      </MarkedList>
      <DialogEnd close={close} first />
    </Stack>
  )
}
