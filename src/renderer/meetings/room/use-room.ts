import type { MeetingPage } from '#shared/contract/meetings/meetings.ts'
import type { CarriedSheet } from '#shared/contract/meetings/session.ts'
import { type RunningAgenda, runningAgenda } from '#shared/records/meetings/agenda-item/running-agenda.ts'
import type { Minutes } from '#shared/records/minutes/minutes.ts'
import type { AgendaItem, Section } from '#shared/records/records.ts'
import { firstText } from './room-sections.ts'
import { type Entering, useEntering } from './use-entering.ts'
import { useNow } from './use-now.ts'

export interface RoomData {
  readonly page: MeetingPage
  readonly minutes: Minutes
  readonly carried: readonly CarriedSheet[]
}

/** What the room shows: where the session stands, the point looked at, and the text being written. */
export interface Room extends RoomData, Entering {
  /** `HH:MM` */
  readonly now: string
  readonly running: RunningAgenda
  /** The point looked at: the current one unless another was chosen; `null` without an agenda. */
  readonly point: AgendaItem | null
  /** The texts of that point, in order, and the one shown. */
  readonly sections: readonly Section[]
  readonly section: Section | null
}

export function useRoom(data: RoomData, showTexts: () => void): Room {
  const { page, minutes } = data
  const now = useNow()
  const entering = useEntering(showTexts)
  const { place } = entering
  const running = runningAgenda(page.agenda, page.meeting, now)
  const point = page.agenda.find(({ id }) => id === place.point) ?? reached(page.agenda, running)
  const sections = minutes.sections.filter(({ agendaItem }) => agendaItem !== null && agendaItem === point?.id)
  const section = sections.find(({ id }) => id === place.section) ?? firstText(sections)
  return { ...data, ...entering, now, running, point, sections, section }
}

/** The current point; past the last one, that one; before any, the first. */
const reached = (agenda: readonly AgendaItem[], { current }: RunningAgenda): AgendaItem | null =>
  current?.item ?? agenda.findLast(({ startedAt }) => startedAt !== null) ?? agenda[0] ?? null
