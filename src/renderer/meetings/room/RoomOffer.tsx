import { Box, Text } from '@mantine/core'
import { useWindowEvent } from '@mantine/hooks'
import { useState } from 'react'
import { saidDueDay } from '#shared/text/said-due-day.ts'
import { useApiQuery } from '../../api/hooks.ts'
import { useGesture } from '../../components/use-gesture.ts'
import { dayOf, longDate } from '../../words/dates.ts'
import { quoted } from '../../words/spaces.ts'
import { DueOffer } from '../follow-ups/DueOffer.tsx'
import classes from './room.module.css'
import { dueKeys } from './room-keys.ts'
import type { Room } from './use-room.ts'

/**
 * The last action of the text shown that says when it is due, and that nobody took up: a key or a button makes it a task
 * for that day. It stands under the text, takes no key of typing, and is never taken otherwise.
 */
export function RoomDue({ room }: { readonly room: Room }) {
  const { meeting } = room.page
  const [refused, refuse] = useState<readonly string[]>([])
  const add = useGesture('followUps', 'add')
  const said = useApiQuery('followUps', 'said', { meeting: meeting.id }, { keepPrevious: true }).data ?? []
  const saidOn = meeting.date ?? dayOf(new Date())
  const offered = said
    .filter(({ section, kind, text }) => section.id === room.section?.id && kind === 'task' && !refused.includes(text))
    .flatMap(({ section, ...task }) => {
      const due = saidDueDay(task.text, saidOn)
      return due === null ? [] : [{ ...task, dueOn: due.day, section: section.id }]
    })
    .at(-1)
  const take = (task: NonNullable<typeof offered>) =>
    add.act({ meeting: meeting.id, items: [task] }, `Tâche notée pour le ${longDate(task.dueOn)}`)
  useWindowEvent(
    'keydown',
    (event) => {
      if (offered === undefined || add.isPending || event.key !== 'Enter' || !event.altKey) return
      // The text would open a line of it.
      event.preventDefault()
      event.stopPropagation()
      take(offered)
    },
    { capture: true },
  )
  if (offered === undefined) return null
  return (
    <Box className={classes.due ?? ''} data-keep-clear>
      <Text size="sm" truncate>
        {quoted(offered.text)}
      </Text>
      <DueOffer
        day={offered.dueOn}
        answer={(taken) => (taken ? take(offered) : refuse([...refused, offered.text]))}
        verb="Noter la tâche"
        keys={dueKeys}
      />
    </Box>
  )
}
