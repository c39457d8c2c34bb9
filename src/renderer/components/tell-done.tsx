import { Kbd, UnstyledButton } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { IconCheck } from '@tabler/icons-react'
import { latestGesture } from '../api/latest-gesture.ts'
import { useStore } from '../api/store.ts'
import classes from './tell-done.module.css'
import { toldPlace } from './told-place.ts'

const id = 'done'

/** What takes back what is told. */
export interface TakeBack {
  readonly act: () => void
  /** As `latestGesture`: « Ctrl Z » does the same as long as nothing else was done; `null` for what is no intent. */
  readonly gesture: number | null
}

/** Says that something is done, for eight seconds, bottom left or where it stands in nobody’s way, beside what takes it back. Never for an error. */
export function tellDone(message: string, undo: TakeBack | null = null): void {
  notifications.clean()
  notifications.show({
    id,
    role: 'status',
    'data-only': 'screen',
    'data-told': true,
    ...toldPlace(),
    withCloseButton: true,
    closeButtonProps: { 'aria-label': 'Fermer ce message', className: classes.close ?? '' },
    icon: <IconCheck size={20} stroke={1.6} />,
    classNames: { root: classes.root ?? '', icon: classes.icon ?? '', body: classes.body ?? '' },
    message: (
      <span className={classes.message}>
        <span>{message}</span>
        {undo !== null && <UndoAction {...undo} />}
      </span>
    ),
  })
}

function UndoAction({ act, gesture }: TakeBack) {
  const isLatest = useStore(latestGesture) === gesture && gesture !== null
  const press = () => {
    notifications.hide(id)
    act()
  }
  return (
    <UnstyledButton className={classes.undo} onClick={press}>
      <span>Annuler</span>
      {isLatest && (
        <Kbd className={classes.key} aria-hidden="true">
          Ctrl Z
        </Kbd>
      )}
    </UnstyledButton>
  )
}
