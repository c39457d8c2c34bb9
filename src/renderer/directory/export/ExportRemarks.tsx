import { Button, Group, Stack, Text } from '@mantine/core'
import type { ExportedDirectory } from '#shared/contract/directory/directory-export.ts'
import { MarkedList } from '../../components/plain/MarkedList.tsx'
import { plural } from '../../words/numbers.ts'

interface Props {
  readonly written: ExportedDirectory
  readonly onClose: () => void
}

/** The file is on its way; what is not in it as it is known here is told, by entry. */
export function ExportRemarks({ written, onClose }: Props) {
  const { name, remarks } = written
  return (
    <Stack gap="lg">
      <Text role="status">
        <strong>{name}</strong> est prêt. {plural(remarks.length, 'remarque', 'remarques')} à lire avant de
        l’envoyer&nbsp;:
      </Text>
      <MarkedList>
        {remarks.map((remark) => (
          <li key={remark}>{remark}</li>
        ))}
      </MarkedList>
      <Group>
        <Button variant="filled" onClick={onClose} data-autofocus>
          Fermer
        </Button>
      </Group>
    </Stack>
  )
}
