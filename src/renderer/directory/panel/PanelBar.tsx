import { ActionIcon, Button, Group, Tooltip } from '@mantine/core'
import { IconCheck, IconChevronDown, IconChevronUp, IconPencil, IconX } from '@tabler/icons-react'
import { Second } from '../../components/plain/Second.tsx'
import { figure } from '../../words/numbers.ts'
import type { EntryAddress } from '../address.ts'
import { focusList } from '../list/focus-list.ts'
import type { Directory } from '../use-directory.ts'
import { EntryMenu } from './EntryMenu.tsx'
import { useNeighbours } from './use-neighbours.ts'

interface Props {
  readonly directory: Directory
  readonly entry: EntryAddress
}

/** Where the entry stands in the list, its neighbours, and what one does with it. */
export function PanelBar({ directory, entry }: Props) {
  const { editing, setEditing } = directory
  const close = () => {
    directory.close()
    focusList()
  }
  return (
    <Group gap="xs" wrap="nowrap" mih={34}>
      <Neighbours directory={directory} entry={entry} />
      <Group gap="sm" wrap="nowrap" ms="auto">
        <Button
          leftSection={editing ? <IconCheck size={17} stroke={1.6} /> : <IconPencil size={17} stroke={1.6} />}
          onClick={() => setEditing(!editing)}
        >
          {editing ? 'Terminer' : 'Modifier'}
        </Button>
        <EntryMenu directory={directory} entry={entry} />
        <Tooltip label="Fermer la fiche (Échap)">
          <ActionIcon variant="subtle" size={28} aria-label="Fermer la fiche" onClick={close}>
            <IconX size={18} stroke={1.6} />
          </ActionIcon>
        </Tooltip>
      </Group>
    </Group>
  )
}

function Neighbours({ directory, entry }: Props) {
  const { rank, total, previous, next } = useNeighbours(directory.query, entry)
  if (rank === null) return null
  const step = (id: typeof previous) => id !== null && directory.open({ list: entry.list, id })
  return (
    <>
      <Second me="xs" flex="none">
        {figure(rank + 1)} sur {figure(total)}
      </Second>
      <ActionIcon
        variant="subtle"
        size={28}
        aria-label="Fiche précédente"
        disabled={previous === null}
        onClick={() => step(previous)}
      >
        <IconChevronUp size={18} stroke={1.6} />
      </ActionIcon>
      <ActionIcon
        variant="subtle"
        size={28}
        aria-label="Fiche suivante"
        disabled={next === null}
        onClick={() => step(next)}
      >
        <IconChevronDown size={18} stroke={1.6} />
      </ActionIcon>
    </>
  )
}
