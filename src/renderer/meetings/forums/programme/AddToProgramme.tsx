import { Button, Menu } from '@mantine/core'
import { IconChevronDown, IconPlus } from '@tabler/icons-react'
import type { RowId } from '#shared/kernel/ids.ts'
import { programmeItemKinds } from '#shared/records/meetings/programme-item/programme-item.ts'
import { useApiMutation } from '../../../api/hooks.ts'

interface Props {
  readonly meeting: RowId
  readonly onAdded: (item: RowId) => void
  readonly onStands: () => void
}

const kinds = Object.keys(programmeItemKinds) as (keyof typeof programmeItemKinds)[]

/** What is added opens at once: its name, then its place. */
export function AddToProgramme({ meeting, onAdded, onStands }: Props) {
  const adding = useApiMutation('programme', 'addItem')
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <Button
          size="xs"
          leftSection={<IconPlus size={16} stroke={1.6} />}
          rightSection={<IconChevronDown size={16} stroke={1.6} />}
          loading={adding.isPending}
        >
          Ajouter au programme
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        {kinds.map((kind) => (
          <Menu.Item
            key={kind}
            onClick={() => adding.mutate({ meeting, kind, title: null }, { onSuccess: ({ id }) => onAdded(id) })}
          >
            {programmeItemKinds[kind]}
          </Menu.Item>
        ))}
        <Menu.Item onClick={onStands}>Plusieurs stands…</Menu.Item>
      </Menu.Dropdown>
    </Menu>
  )
}
