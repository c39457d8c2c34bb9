import { Kbd, UnstyledButton } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { IconCheck } from '@tabler/icons-react'
import classes from './tell-done.module.css'
import { toldPlace } from './told-place.ts'

const id = 'done'

/**
 * Says that something is done, for eight seconds, bottom left or where it stands in nobody’s way; `undo` offers to take it back. Never for an error.
 * @param undoKey whether « Ctrl Z » does the same: not for what is no intent
 */
export function tellDone(message: string, undo?: () => void, undoKey = true): void {
  notifications.clean()
  notifications.show({
    id,
    role: 'status',
    'data-only': 'screen',
    'data-told': true,
    position: toldPlace(),
    withCloseButton: true,
    closeButtonProps: { 'aria-label': 'Fermer ce message', className: classes.close ?? '' },
    icon: <IconCheck size={20} stroke={1.6} />,
    classNames: { root: classes.root ?? '', icon: classes.icon ?? '', body: classes.body ?? '' },
    message: (
      <span className={classes.message}>
        <span>{message}</span>
        {undo !== undefined && <UndoAction undo={undo} undoKey={undoKey} />}
      </span>
    ),
  })
}

function UndoAction({ undo, undoKey }: { readonly undo: () => void; readonly undoKey: boolean }) {
  const act = () => {
    notifications.hide(id)
    undo()
  }
  return (
    <UnstyledButton className={classes.undo} onClick={act}>
      <span>Annuler</span>
      {undoKey && (
        <Kbd className={classes.key} aria-hidden="true">
          Ctrl Z
        </Kbd>
      )}
    </UnstyledButton>
  )
}
