import { Box, Button, Group, Kbd, Text } from '@mantine/core'
import { useWindowEvent } from '@mantine/hooks'
import { useState } from 'react'
import { followUpKinds } from '#shared/records/meetings/follow-up.ts'
import { kindWords } from '#shared/records/meetings/meeting/kind-words.ts'
import { choiceWord } from '#shared/text/newer.ts'
import { plainText } from '#shared/text/rich-text/plain-text.ts'
import { saidDueDay } from '#shared/text/said-due-day.ts'
import { useApiQuery } from '../../api/hooks.ts'
import { useGesture } from '../../components/use-gesture.ts'
import { saidAt } from '../../roadmap/needs/need-draft.ts'
import { needName } from '../../roadmap/needs/need-words.ts'
import { dayOf, longDate } from '../../words/dates.ts'
import { quoted } from '../../words/spaces.ts'
import type { Offer } from './offer.ts'
import classes from './room.module.css'
import { offerKey } from './room-keys.ts'
import { saidVotes } from './said-votes.ts'
import type { Room } from './use-room.ts'

/**
 * The last task, need or vote of the text shown that nobody took up: a key or a button notes it. It stands under the text, takes
 * no key of typing, and is never taken otherwise.
 */
export function RoomOffer({ room }: { readonly room: Room }) {
  const [refused, refuse] = useState<readonly string[]>([])
  const tasks = useSaidTasks(room)
  const needs = useSaidNeeds(room)
  const votes = saidVotes(room)
  const written = room.section?.body == null ? '' : plainText(room.section.body).replaceAll(/\s+/g, ' ').toLowerCase()
  const offer = [...tasks.offers, ...needs.offers, ...votes]
    .filter(({ text }) => !refused.includes(text))
    .toSorted((a, b) => written.lastIndexOf(a.text.toLowerCase()) - written.lastIndexOf(b.text.toLowerCase()))
    .at(-1)
  useWindowEvent(
    'keydown',
    (event) => {
      if (offer === undefined || tasks.isPending || needs.isPending || event.key !== 'Enter' || !event.altKey) return
      // The text would open a line of it.
      event.preventDefault()
      event.stopPropagation()
      offer.take()
    },
    { capture: true },
  )
  if (offer === undefined) return null
  const { text, asked, verb, take } = offer
  return (
    // Pressed with the mouse, it leaves the cursor in the text.
    <Box className={classes.due ?? ''} data-keep-clear onMouseDown={(event) => event.preventDefault()}>
      <Text size="sm" truncate>
        {quoted(text)}
      </Text>
      <Group gap="xs" mt={4}>
        <Text size="sm" c="var(--ink-2)" role="status">
          {asked}
        </Text>
        <Button size="compact-xs" onClick={take} attributes={{}} rightSection={<Kbd>{offerKey}</Kbd>}>
          {verb}
        </Button>
        <Button size="compact-xs" variant="subtle" onClick={() => refuse([...refused, text])}>
          Non
        </Button>
      </Group>
    </Box>
  )
}

interface Offers {
  readonly offers: readonly Offer[]
  readonly isPending: boolean
}

/** Of the actions and the decisions, those that say when they are due. */
function useSaidTasks({ page: { meeting }, section: shown }: Room): Offers {
  const add = useGesture('followUps', 'add')
  const said = useApiQuery('followUps', 'said', { meeting: meeting.id }, { keepPrevious: true }).data ?? []
  const saidOn = meeting.date ?? dayOf(new Date())
  return {
    isPending: add.isPending,
    offers: said.flatMap(({ section, ...one }) => {
      const due = section.id === shown?.id ? saidDueDay(one.text, saidOn) : null
      if (due === null) return []
      const day = longDate(due.day)
      const item = { ...one, dueOn: due.day, section: section.id }
      return {
        text: one.text,
        asked: one.bearer === null ? `Échéance\u00A0: ${day}\u00A0?` : `Pour ${one.bearer.name}, le ${day}\u00A0?`,
        verb: one.kind === 'task' ? 'Noter la tâche' : 'Noter la décision',
        take: () =>
          add.act(
            { meeting: meeting.id, items: [item] },
            `${choiceWord(followUpKinds, one.kind)} notée pour le ${day}`,
          ),
      }
    }),
  }
}

function useSaidNeeds({ page: { meeting, summary }, section: shown }: Room): Offers {
  const raise = useGesture('needs', 'raise')
  const said = useApiQuery('session', 'saidNeeds', { meeting: meeting.id }, { keepPrevious: true }).data ?? []
  const at = { id: meeting.id, title: summary.title, date: meeting.date }
  return {
    isPending: raise.isPending,
    offers: said
      .filter(({ section }) => section === shown?.id)
      .map(({ text }) => ({
        text,
        asked: `Besoin exprimé ${kindWords(meeting).toThe}\u00A0?`,
        verb: 'Noter le besoin',
        take: () => raise.act(saidAt(at, text), `Besoin noté\u00A0: ${quoted(needName({ text }))}`),
      })),
  }
}
