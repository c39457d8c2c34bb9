import { ActionBar, ActionIcon, Button, Menu, Text, Tooltip } from '@mantine/core'
import { IconCheck, IconChevronDown, IconTrash, IconX } from '@tabler/icons-react'
import { useWorkspace } from '../api/workspace.tsx'
import { useGesture } from '../components/use-gesture.ts'
import classes from './DirectoryPage.module.css'
import { focusList } from './list/focus-list.ts'
import { countWords } from './list/list-words.ts'
import { countTicked, selectionOf } from './list/ticks.ts'
import type { TickState } from './list/use-ticks.ts'
import type { SharedChanges, SharedField } from './shared-fields.ts'
import { sharedChange, sharedFields, sharedLabel, sharedOptions } from './shared-fields.ts'
import type { Directory } from './use-directory.ts'

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
      <Text span fw={600} ms="xs" me="sm" role="status">
        {countWords(list, count, 'coché')}
      </Text>
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

interface ManyEntries {
  readonly verify: () => void
  readonly change: (changes: SharedChanges) => void
  readonly remove: () => void
}

/** The gestures on the ticked rows. Each says how many it changed, and can be undone at once. */
function useManyEntries({ query }: Directory, { ticks, tickAll }: TickState): ManyEntries {
  const verify = useGesture('directory', 'verify')
  const update = useGesture('directory', 'updateMany')
  const remove = useGesture('directory', 'removeMany')
  const { list, filter } = query
  const selection = selectionOf(ticks, filter)
  const said = (count: number, participle: string) => {
    const words = countWords(list, count, participle)
    return count > 0 ? words : { noUndo: words }
  }
  const leave = () => {
    tickAll(false)
    focusList()
  }
  return {
    verify: () =>
      verify.act(
        { record: list === 'places' ? 'place' : 'actor', selection, verification: { how: null, note: null } },
        ({ changed }) => said(changed, 'vérifié'),
        leave,
      ),
    change: (changes) => update.act({ list, selection, changes }, ({ changed }) => said(changed, 'modifié'), leave),
    remove: () => remove.act({ list, selection }, ({ removed }) => said(removed, 'retiré'), leave),
  }
}

interface ChangeMenuProps {
  readonly field: SharedField
  readonly onChoose: (changes: SharedChanges) => void
}

/** One field, written in all the ticked rows. */
function ChangeMenu({ field, onChoose }: ChangeMenuProps) {
  const { sectors } = useWorkspace()
  return (
    <Menu position="top-start">
      <Menu.Target>
        <Button size="xs" rightSection={<IconChevronDown size={16} stroke={1.6} aria-hidden="true" />}>
          {sharedLabel(field)}
        </Button>
      </Menu.Target>
      <Menu.Dropdown mah={360} style={{ overflowY: 'auto' }}>
        {sharedOptions(field, sectors).map(({ value, label }) => (
          <Menu.Item key={value} onClick={() => onChoose(sharedChange(field, value))}>
            {label}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  )
}
