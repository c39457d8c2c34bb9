import { ActionIcon, Group } from '@mantine/core'
import { IconPencil, IconTrash } from '@tabler/icons-react'

interface Props {
  /** « la cible 2026 » */
  readonly of: string
  readonly edit: () => void
  readonly remove: () => void
}

/** What one does with a line: change it, take it away. */
export function RowVerbs({ of, edit, remove }: Props) {
  return (
    <Group component="span" gap="var(--s1)" wrap="nowrap">
      <ActionIcon size={28} variant="subtle" color="gray" aria-label={`Modifier ${of}`} onClick={edit}>
        <IconPencil size={16} stroke={1.6} />
      </ActionIcon>
      <ActionIcon size={28} variant="subtle" color="gray" aria-label={`Supprimer ${of}`} onClick={remove}>
        <IconTrash size={16} stroke={1.6} />
      </ActionIcon>
    </Group>
  )
}
