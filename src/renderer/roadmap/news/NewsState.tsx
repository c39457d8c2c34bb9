import { IconCalendarEvent, IconCircleCheck, IconPencil } from '@tabler/icons-react'
import { State } from '../../components/State.tsx'
import { shortDateWithYear } from '../../words/dates.ts'

interface Props {
  /** `null`: still being written. */
  readonly publishedOn: string | null
  readonly today: string
  readonly filled?: boolean
}

/** Whether an item is dated, and from when it is. */
export function NewsState({ publishedOn, today, filled = false }: Props) {
  if (publishedOn === null)
    return (
      <State icon={IconPencil} filled={filled}>
        Brouillon
      </State>
    )
  return (
    <State icon={publishedOn > today ? IconCalendarEvent : IconCircleCheck} filled={filled}>
      {shortDateWithYear(publishedOn)}
    </State>
  )
}
