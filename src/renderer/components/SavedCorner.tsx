import { Group, Kbd, Text, UnstyledButton } from '@mantine/core'
import { IconArrowBackUp, IconCheck, IconPlugConnectedX } from '@tabler/icons-react'
import { connection } from '../api/connection.ts'
import { savedAt } from '../api/events.ts'
import { useApiQuery } from '../api/hooks.ts'
import { useStore } from '../api/store.ts'
import { useWorkspace } from '../api/workspace.tsx'
import { hourOf } from '../words/hours.ts'
import { intentName } from '../words/intents.ts'
import { LastActions } from './LastActions.tsx'
import classes from './page.module.css'
import { useUndo } from './use-undo.ts'

/** The corner where « Annuler » and « Enregistré à » always are. */
export function SavedCorner() {
  return (
    <Group gap="lg" wrap="nowrap" className={classes.corner}>
      <UndoButton />
      <Saved />
    </Group>
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
