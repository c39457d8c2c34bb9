import { type KeyboardEvent, useState } from 'react'
import type { FeedbackView } from '#shared/contract/minutes/feedback.ts'
import type { RowId } from '#shared/kernel/ids.ts'
import { List } from '../../components/plain/List.tsx'
import { FeedbackItem, type ItemProps } from './FeedbackItem.tsx'

interface Props extends ItemProps {
  readonly label: string
  readonly shown: readonly FeedbackView[]
}

/** One stop for Tab among the places, then arrows; Entrée goes to a place, a letter on it decides of it. */
export function FeedbackList({ label, shown, ...props }: Props) {
  const [chosen, setChosen] = useState<RowId | null>(null)
  const current = shown.find(({ id }) => id === chosen) ?? shown[0]
  const hear = (event: KeyboardEvent<HTMLElement>) => {
    const target = event.target as HTMLElement
    if (
      current === undefined ||
      target.dataset.feedback === undefined ||
      event.ctrlKey ||
      event.metaKey ||
      event.altKey
    )
      return
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    if (step !== undefined) {
      event.preventDefault()
      const next = shown[shown.indexOf(current) + step]
      if (next !== undefined) document.querySelector<HTMLElement>(`[data-feedback="${next.id}"]`)?.focus()
      return
    }
    decide(event.key.toLowerCase(), current, props)
  }
  return (
    <List ruled="over" air="md" aria-label={label} onKeyDown={hear}>
      {shown.map((view) => (
        <FeedbackItem
          key={view.id}
          {...props}
          view={view}
          current={view === current}
          onFocus={() => setChosen(view.id)}
        />
      ))}
    </List>
  )
}

/** The same as its buttons, for those that it has. */
const decide = (key: string, view: FeedbackView, { locked, settling }: ItemProps): void => {
  const { kind, state, fits } = view
  if (settling.busy || (state !== null && state !== 'kept')) return
  if (key === 'a' && fits && !locked) settling.accept([view])
  else if (key === 'r' && kind !== 'comment') settling.settle([view], 'refused')
  else if (key === 'g' && state === null) settling.settle([view], 'kept')
  else if (key === 't' && !fits) settling.settle([view], 'treated')
}
