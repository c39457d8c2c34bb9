import { agendaItem } from '#shared/records/meetings/agenda-item/agenda-item.ts'
import { isGoingOn } from '#shared/records/meetings/meeting/is-going-on.ts'
import { mayBegin } from '#shared/records/meetings/meeting/may-begin.ts'
import type { AgendaItem, Meeting } from '#shared/records/records.ts'
import { type RowWrite, write } from '#shared/records/row-write.ts'
import { minutesBetween } from '#shared/text/time-of-day.ts'
import { sessionClosed, sessionNotOpen } from './errors.ts'

/** What the clock of a session is decided from. `agenda` in order; `now` is `HH:MM`. */
export interface Room {
  readonly meeting: Meeting
  readonly agenda: readonly AgendaItem[]
  readonly now: string
}

/** The point that comes after the current one: the next that waits, else the first that does; `null` when none is left. */
export const nextPoint = ({ agenda }: Room): AgendaItem | null => {
  const current = agenda.findIndex(isCurrent)
  return agenda.slice(current + 1).find(waits) ?? agenda.find(waits) ?? null
}

/** Ends what is current and begins `point`, or nothing more. The first time, it opens the session. */
export const decideBegin = (room: Room, point: AgendaItem | null): readonly RowWrite[] => {
  const { meeting, now } = room
  if (!mayBegin(meeting)) throw sessionClosed()
  const opened = { openedAt: meeting.openedAt ?? now, state: 'running', suspendedAt: null } as const
  return [
    { record: 'meeting', id: meeting.id, values: opened },
    ...room.agenda.filter((item) => isCurrent(item) && item.id !== point?.id).map((item) => ended(item, room)),
    ...(point === null || isCurrent(point) ? [] : [begun(point, now)]),
  ]
}

export const decideSuspension = ({ meeting, now }: Room): readonly RowWrite[] => {
  if (!isGoingOn(meeting)) throw sessionNotOpen()
  return [{ record: 'meeting', id: meeting.id, values: { suspendedAt: meeting.suspendedAt ?? now } }]
}

/** The current point does not count the time of the suspension. */
export const decideResumption = (room: Room): readonly RowWrite[] => {
  if (!isGoingOn(room.meeting)) throw sessionNotOpen()
  return [
    { record: 'meeting', id: room.meeting.id, values: { suspendedAt: null } },
    ...room.agenda
      .filter(isCurrent)
      .map((item) => write('agendaItem', item.id, { pausedMinutes: pausedBy(item, room) })),
  ]
}

export const decideClosing = (room: Room): readonly RowWrite[] => {
  const { meeting, agenda, now } = room
  if (!isGoingOn(meeting)) throw sessionNotOpen()
  return [
    { record: 'meeting', id: meeting.id, values: { closedAt: now, suspendedAt: null, state: 'toValidate' } },
    ...agenda.filter(isCurrent).map((item) => ended(item, room)),
    ...agenda
      .filter((item) => waits(item) && item.kind !== 'pause')
      .map(({ id }) => write('agendaItem', id, { outcome: 'untreated' })),
  ]
}

export const decideReopening = ({ meeting, agenda }: Room): readonly RowWrite[] => [
  { record: 'meeting', id: meeting.id, values: { closedAt: null, state: 'running' } },
  ...agenda
    .filter(({ startedAt, outcome }) => startedAt === null && outcome === 'untreated')
    .map(({ id }) => write('agendaItem', id, { outcome: null })),
]

const isCurrent = ({ startedAt, endedAt }: AgendaItem): boolean => startedAt !== null && endedAt === null

const waits = ({ startedAt, outcome }: AgendaItem): boolean => startedAt === null && outcome !== 'untreated'

/** Going back to a point: the time spent elsewhere does not count. */
const begun = (item: AgendaItem, now: string): RowWrite => ({
  record: 'agendaItem',
  id: item.id,
  values:
    item.startedAt === null
      ? { startedAt: now, outcome: null }
      : { endedAt: null, outcome: null, pausedMinutes: pausedSince(item, item.endedAt, now) },
})

const ended = (item: AgendaItem, room: Room): RowWrite => ({
  record: 'agendaItem',
  id: item.id,
  values: {
    endedAt: room.now,
    pausedMinutes: pausedBy(item, room),
    ...(item.kind === 'pause' ? {} : { outcome: item.outcome ?? 'treated' }),
  },
})

const pausedBy = (item: AgendaItem, { meeting, now }: Room): number | null =>
  pausedSince(item, meeting.suspendedAt, now)

/** A day. */
const longest = agendaItem.fields.pausedMinutes.max

const pausedSince = ({ pausedMinutes }: AgendaItem, since: string | null, now: string): number | null =>
  since === null ? pausedMinutes : Math.min((pausedMinutes ?? 0) + minutesBetween(since, now), longest)
