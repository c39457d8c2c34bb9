import { ActionIcon, Group, Kbd, Menu, Text, Tooltip, UnstyledButton } from '@mantine/core'
import { IconArrowBackUp, IconCheck, IconChevronDown, IconPlugConnectedX } from '@tabler/icons-react'
import { useState } from 'react'
import { connection } from '../api/connection.ts'
import { savedAt } from '../api/events.ts'
import { useApiQuery } from '../api/hooks.ts'
import { useStore } from '../api/store.ts'
import { useWorkspace } from '../api/workspace.tsx'
import { hourOf } from '../words/hours.ts'
import { intentName } from '../words/intents.ts'
import { sentenceCase } from '../words/numbers.ts'
import classes from './page.module.css'
import { Quiet } from './plain/Second.tsx'
import { useUndo } from './use-undo.ts'

/** The corner where « Annuler » and « Enregistré à » always are. */
export function SavedCorner() {
  return (
    <div className={classes.corner}>
      <UndoButton />
      <Saved />
    </div>
  )
}

function UndoButton() {
  const { undo } = useUndo()
  const undoable = useApiQuery('history', 'undoable', {})
  const intent = undoable.data?.undo ?? null
  if (intent === null) return null
  return (
    <Group gap="xs" wrap="nowrap">
      <UnstyledButton className={classes.undo} onClick={undo} title={`Annuler : ${intentName(intent)}`}>
        <IconArrowBackUp size={17} stroke={1.6} aria-hidden="true" />
        <span>Annuler</span>
        <Kbd aria-hidden="true">Ctrl Z</Kbd>
      </UnstyledButton>
      <LastActions />
    </Group>
  )
}

function Saved() {
  const heard = useStore(savedAt)
  const first = useWorkspace().savedAt
  const lost = useStore(connection) === 'lost'
  const instant = heard ?? first
  return (
    <Text component="span" size="sm" role="status" className={classes.saved} data-lost={lost || undefined}>
      {lost ? (
        <IconPlugConnectedX size={17} aria-hidden="true" />
      ) : (
        instant && <IconCheck size={17} aria-hidden="true" />
      )}
      {lost ? 'Concerto ne répond plus' : instant && `Enregistré à ${hourOf(instant)}`}
    </Text>
  )
}

/** The latest actions of this session: choosing one takes it back, with those that followed it. */
function LastActions() {
  const [opened, setOpened] = useState(false)
  const recent = useApiQuery('history', 'recent', opened ? {} : null).data ?? []
  const { undoLast } = useUndo()
  return (
    <Menu opened={opened} onChange={setOpened} position="bottom-end">
      <Menu.Target>
        <Tooltip label="Dernières actions">
          <ActionIcon variant="subtle" size={28} aria-label="Dernières actions">
            <IconChevronDown size={17} stroke={1.6} />
          </ActionIcon>
        </Tooltip>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>Annuler jusqu’à</Menu.Label>
        {recent.map((action, rank) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: an action is its place from the latest
          <Menu.Item key={rank} onClick={() => undoLast(rank + 1)}>
            <Quiet>{hourOf(action.at)}</Quiet> {sentenceCase(intentName(action))}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  )
}
