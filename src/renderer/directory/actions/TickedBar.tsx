import { ActionBar, ActionIcon, Button, Tooltip } from '@mantine/core'
import { IconCheck, IconTrash, IconX } from '@tabler/icons-react'
import classes from '../DirectoryPage.module.css'
import { focusList } from '../list/focus-list.ts'
import { countWords } from '../list/list-words.ts'
import { countTicked } from '../list/ticks.ts'
import type { TickState } from '../list/use-ticks.ts'
import type { Directory } from '../use-directory.ts'
import { ChangeMenu } from './ChangeMenu.tsx'
import { sharedFields } from './shared-fields.ts'
import { useManyEntries } from './use-many-entries.ts'

interface Props {
  readonly directory: Directory
  readonly tickState: TickState
  readonly total: number
}

/** What one does with the ticked rows, those of the whole filter too; each gesture is one action to undo. */
export function TickedBar({ directory, tickState, total }: Props) {
  const { list } = directory.query
  const count = countTicked(tickState.ticks, total)
  const many = useManyEntries(directory, tickState)
  const clear = () => {
    tickState.tickAll(false)
    focusList()
  }
  return (
    <ActionBar
      opened={count > 0}
      onClose={clear}
      withinPortal={false}
      position={{ bottom: 56, left: 16, right: 16 }}
      transitionProps={{ duration: 0 }}
      className={classes.ticked ?? ''}
      shadow="md"
      zIndex={20}
      aria-label="Lignes cochées"
      data-zone
    >
      <span className={classes.tickedCount} role="status">
        {countWords(list, count, 'coché')}
      </span>
      {list !== 'persons' && (
        <Button size="xs" leftSection={<IconCheck size={16} stroke={1.6} />} onClick={many.verify}>
          Vérifier
        </Button>
      )}
      {list === 'actors' &&
        sharedFields.map((field) => <ChangeMenu key={field} field={field} onChoose={many.change} />)}
      <Button size="xs" leftSection={<IconTrash size={16} stroke={1.6} />} onClick={many.remove}>
        Retirer
      </Button>
      <Tooltip label="Décocher">
        <ActionIcon variant="subtle" size={28} aria-label="Décocher" onClick={clear}>
          <IconX size={18} stroke={1.6} />
        </ActionIcon>
      </Tooltip>
    </ActionBar>
  )
}
