import { useEffect, useRef, useState } from 'react'
import type { MeetingPage } from '#shared/contract/meetings.ts'
import type { CarriedSheet } from '#shared/contract/session.ts'
import { type RunningAgenda, runningAgenda } from '#shared/domain/agenda-item/running-agenda.ts'
import type { Minutes } from '#shared/domain/minutes.ts'
import type { AgendaItem, Section } from '#shared/domain/records.ts'
import type { RowId } from '#shared/kernel/ids.ts'
import { firstText } from './room-sections.ts'
import { currentText, focusFirstText } from './texts.ts'
import { useNow } from './use-now.ts'

export interface RoomData {
  readonly page: MeetingPage
  readonly minutes: Minutes
  readonly carried: readonly CarriedSheet[]
}

/** What the room shows: where the session stands, the point looked at, and the text being written. */
export interface Room extends RoomData {
  /** `HH:MM` */
  readonly now: string
  readonly running: RunningAgenda
  /** The point looked at: the current one unless another was chosen; `null` without an agenda. */
  readonly point: AgendaItem | null
  /** The texts of that point, in order, and the one shown. */
  readonly sections: readonly Section[]
  readonly section: Section | null
  /** Looks at a point, or at one of its texts, and enters it. */
  readonly show: (point: RowId | null, section?: RowId | null) => void
}

export function useRoom(data: RoomData): Room {
  const { page, minutes } = data
  const now = useNow()
  const [place, setPlace] = useState<{ point: RowId | null; section: RowId | null }>(nowhere)
  const running = runningAgenda(page.agenda, page.meeting, now)
  const point = page.agenda.find(({ id }) => id === place.point) ?? running.current?.item ?? page.agenda[0] ?? null
  const sections = minutes.sections.filter(({ agendaItem }) => agendaItem !== null && agendaItem === point?.id)
  const section = sections.find(({ id }) => id === place.section) ?? firstText(sections)
  const enter = useEntering(section?.id ?? null, place, data.carried)
  return {
    ...data,
    now,
    running,
    point,
    sections,
    section,
    show: (nextPoint, nextSection = null) => {
      enter()
      setPlace({ point: nextPoint, section: nextSection })
    },
  }
}

const nowhere = { point: null, section: null }

/** How long a text that was asked for may take to come. */
const patience = 2_000

/**
 * Once asked, the text shown takes the focus, and so does the one that comes in its place: the clock may have moved on
 * before or after the screen reads it again. Never away from what is being typed.
 */
function useEntering(section: RowId | null, place: object, carried: object) {
  const until = useRef(0)
  // biome-ignore lint/correctness/useExhaustiveDependencies: another text has come, or was asked for
  useEffect(() => {
    const writing = currentText()
    if (performance.now() < until.current && (writing === null || writing.editor.isEmpty)) focusFirstText()
  }, [section, place, carried])
  return () => {
    until.current = performance.now() + patience
  }
}
