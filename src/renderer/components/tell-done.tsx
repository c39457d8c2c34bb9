import { Kbd, UnstyledButton } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { IconCheck } from '@tabler/icons-react'
import type { ReactNode } from 'react'
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
  tell(message, undo !== null && <UndoAction {...undo} />)
}

/** Says where a file was saved, with the ways to it. */
export function tellSaved(message: string, open: (what: 'file' | 'folder') => void): void {
  tell(
    message,
    <span className={classes.ways}>
      <Action words="Ouvrir" act={() => open('file')} />
      <Action words="Montrer dans le dossier" act={() => open('folder')} />
    </span>,
  )
}

function tell(message: string, actions: ReactNode): void {
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
        {actions}
      </span>
    ),
  })
}

function UndoAction({ act, gesture }: TakeBack) {
  const isLatest = useStore(latestGesture) === gesture && gesture !== null
  return (
    <Action words="Annuler" act={act}>
      {isLatest && (
        <Kbd className={classes.key} aria-hidden="true">
          Ctrl Z
        </Kbd>
      )}
    </Action>
  )
}

interface ActionProps {
  readonly words: string
  readonly act: () => void
  readonly children?: ReactNode
}

/** Done once: the message goes first. */
function Action({ words, act, children }: ActionProps) {
  const actOnce = () => {
    notifications.hide(id)
    act()
  }
  return (
    <UnstyledButton className={classes.action} onClick={actOnce}>
      <span>{words}</span>
      {children}
    </UnstyledButton>
  )
}
