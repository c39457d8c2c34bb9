import { Button, Group, List, Stack, Text } from '@mantine/core'
import type { ReadyBundle } from '#shared/contract/exchanges/bundles.ts'
import { plural } from '../../words/numbers.ts'
import { fileSize } from '../../words/size.ts'

interface Props {
  readonly ready: ReadyBundle
  readonly close: () => void
}

/** The file is handed to the window, which saves it as its host does: its name, for whom, what to do with it. */
export function SentBundle({ ready: { name, bytes, recipients, operations }, close }: Props) {
  return (
    <Stack gap="md">
      <Text>
        <strong>{name}</strong> ({fileSize(bytes)}, {plural(operations, 'modification', 'modifications')}) est prêt. Il
        va là où vous l’enregistrez, ou dans le dossier des téléchargements.
      </Text>
      <List spacing="xs">
        <List.Item>Chiffré pour {recipients.join(', ')}&nbsp;: personne d’autre ne peut l’ouvrir.</List.Item>
        <List.Item>
          Rien n’est envoyé&nbsp;: joignez-le à un courriel, ou copiez-le sur une clé. Son nom n’a pas d’importance.
        </List.Item>
        <List.Item>
          S’il se perd, le prochain lot contiendra aussi ce qu’il apportait. Il est inscrit au journal des échanges.
        </List.Item>
      </List>
      <Group justify="flex-end">
        <Button variant="filled" onClick={close} data-autofocus>
          Terminer
        </Button>
      </Group>
    </Stack>
  )
}
