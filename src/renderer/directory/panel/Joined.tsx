import { Button, Group } from '@mantine/core'
import type { RowId } from '#shared/kernel/ids.ts'
import { useGesture } from '../../components/use-gesture.ts'
import { quoted } from '../../words/spaces.ts'

interface Props {
  readonly record: 'actor' | 'place' | 'person'
  readonly entries: readonly { readonly id: RowId; readonly name: string }[]
}

/** Entries that were joined to this one; each can be taken out again, as it was. */
export function Joined({ record, entries }: Props) {
  const separate = useGesture('duplicates', 'separate')
  return entries.map(({ id, name }) => (
    <Group key={id} gap="sm" justify="space-between" wrap="nowrap" py="xs">
      <span>Réunie avec {quoted(name)}</span>
      <Button size="xs" onClick={() => separate.act({ record, id }, 'Fiche séparée')} aria-label={`Séparer ${name}`}>
        Séparer
      </Button>
    </Group>
  ))
}
