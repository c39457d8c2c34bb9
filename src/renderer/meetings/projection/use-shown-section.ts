import { useEffect, useState } from 'react'
import type { Minutes } from '#shared/records/minutes/minutes.ts'
import type { AgendaItem, Section } from '#shared/records/records.ts'
import { firstText } from '../room/room-sections.ts'
import { hearShown, type ShownText } from '../room/shown-text.ts'

/** The text that the room shows; where no room is open, the first of the current point. */
export function useShownSection({ meeting, sections }: Minutes, current: AgendaItem | null): Section | null {
  const [shown, setShown] = useState<ShownText | null>(null)
  useEffect(() => hearShown((heard) => heard.meeting === meeting.id && setShown(heard)), [meeting.id])
  const followed = sections.find(({ id }) => id === shown?.section)
  return followed ?? firstText(sections.filter(({ agendaItem }) => agendaItem !== null && agendaItem === current?.id))
}
