import { Button, Group } from '@mantine/core'
import type { RowId } from '#shared/kernel/ids.ts'
import { useApiMutation } from '../../api/hooks.ts'
import { tellDone } from '../../components/tell-done.tsx'
import { useUndo } from '../../components/use-undo.ts'
import { quoted } from '../../words/spaces.ts'

interface Props {
  readonly record: 'actor' | 'place' | 'person'
  readonly entries: readonly { readonly id: RowId; readonly name: string }[]
}

/** Entries that were joined to this one; each can be taken out again, as it was. */
export function Joined({ record, entries }: Props) {
  const separate = useApiMutation('duplicates', 'separate')
  const { undo } = useUndo()
  return entries.map(({ id, name }) => (
    <Group key={id} gap="sm" justify="space-between" wrap="nowrap" py="xs">
      <span>Réunie avec {quoted(name)}</span>
      <Button
        size="xs"
        onClick={() => separate.mutate({ record, id }, { onSuccess: () => tellDone('Fiche séparée', undo) })}
        aria-label={`Séparer ${name}`}
      >
        Séparer
      </Button>
    </Group>
  ))
}
