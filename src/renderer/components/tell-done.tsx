import { Kbd, UnstyledButton } from '@mantine/core'
import { useInterval } from '@mantine/hooks'
import { type NotificationData, notifications } from '@mantine/notifications'
import { IconCheck, IconInfoCircle } from '@tabler/icons-react'
import { type ReactNode, useRef } from 'react'
import { latestGesture } from '../api/latest-gesture.ts'
import { useStore } from '../api/store.ts'
import { inPlace } from './in-place.tsx'
import classes from './tell-done.module.css'
import { isInTheWay, toldPlace } from './told-place.ts'
import { useIsWriting } from './writing.ts'

/** One element all along: what is said after something else takes its place, and is heard. */
const id = 'done'

/** How long the last message stays, in milliseconds. */
let autoClose = 8_000

/** What takes back what is told. */
export interface TakeBack {
  readonly act: () => void
  /** As `latestGesture`: « Ctrl Z » does the same as long as nothing else was done, out of a field; `null` for what is no intent. */
  readonly gesture: number | null
}

/** Says that something is done, for eight seconds, bottom left or where it stands in nobody’s way, beside what takes it back. Never for an error. */
export function tellDone(message: string, undo: TakeBack | null = null): void {
  tell(message, undo !== null && <UndoAction {...undo} />)
}

/** Says as quietly what is so, where nothing was done. */
export function tellPlainly(message: string): void {
  tell(message, null, IconInfoCircle)
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

function tell(message: string, actions: ReactNode, glyph = IconCheck): void {
  // Another time by a millisecond: with the same, the element would count on, and go when the time of the message before is over.
  autoClose = autoClose === 8_000 ? 8_001 : 8_000
  notifications.clean()
  notifications.show({ ...told({ message, actions, glyph }), autoClose })
}

const told = ({ message, actions, glyph: Glyph }: ToldProps, height?: number): NotificationData => ({
  id,
  role: 'status',
  'data-only': 'screen',
  'data-told': true,
  ...toldPlace({ message, acts: actions !== false && actions !== null }, height),
  withCloseButton: true,
  closeButtonProps: { 'aria-label': 'Fermer ce message', className: classes.close ?? '' },
  icon: <Glyph size={20} stroke={1.6} />,
  classNames: { root: classes.root ?? '', icon: classes.icon ?? '', body: classes.body ?? '' },
  message: <Told message={message} actions={actions} glyph={Glyph} />,
})

interface ToldProps {
  readonly message: string
  readonly actions: ReactNode
  readonly glyph: typeof IconCheck
}

/** It moves when its place is no longer free: a line goes, a dialog closes, one scrolls. */
function Told({ message, actions, glyph }: ToldProps) {
  const words = useRef<HTMLSpanElement>(null)
  const move = () => {
    const shown = words.current?.closest('[data-told]') ?? null
    // Never away from who is about to press it.
    if (shown === null || shown.matches(':hover, :focus-within') || !isInTheWay(shown)) return
    notifications.update(told({ message, actions, glyph }, shown.clientHeight))
  }
  useInterval(move, 250, { autoInvoke: true })
  return (
    <span ref={words} className={classes.message}>
      <span>{inParts(message)}</span>
      {actions}
    </span>
  )
}

/** A name of a file ends its line after « _ », « - » or « . », and is read whole. */
const inParts = (message: string): ReactNode =>
  inPlace(message.split(/(?<=[_.-])(?=\S)/), (part, index) => (
    <>
      {index > 0 && <wbr />}
      {part}
    </>
  ))

function UndoAction({ act, gesture }: TakeBack) {
  const isLatest = useStore(latestGesture) === gesture && gesture !== null
  // There, the key would undo what is typed.
  const takesKey = !useIsWriting()
  return (
    <Action words="Annuler" act={act}>
      {isLatest && takesKey && (
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
    notifications.clean()
    act()
  }
  return (
    <UnstyledButton className={classes.action} onClick={actOnce}>
      <span>{words}</span>
      {children}
    </UnstyledButton>
  )
}
