import { minutesOf } from '../../../text/time-of-day.ts'
import type { ProgrammeItem, ProgrammeRoom, ProgrammeSpeaker } from '../../records.ts'

export interface ProgrammeSpeakerLine {
  readonly speaker: ProgrammeSpeaker
  /** The same for whoever is the same: the entry of the directory that stands for them, else the name as typed. */
  readonly key: string
  /** Function and structure, as the directory says; empty when it does not know. */
  readonly detail: string
}

/** One thing on a programme, with those who speak at it, in order. */
export interface ProgrammeLine {
  readonly item: ProgrammeItem
  readonly speakers: readonly ProgrammeSpeakerLine[]
}

export interface Programme {
  /** In order. */
  readonly rooms: readonly ProgrammeRoom[]
  /** By hour, then by room; what has no hour last. */
  readonly lines: readonly ProgrammeLine[]
}

/** Where and when. */
export type Placement = Pick<ProgrammeItem, 'room' | 'startsAt' | 'endsAt'>

/** Minutes since midnight; `null` while one end is not known. */
export const hoursOf = ({
  startsAt,
  endsAt,
}: Pick<Placement, 'startsAt' | 'endsAt'>): readonly [number, number] | null =>
  startsAt === null || endsAt === null ? null : [minutesOf(startsAt), minutesOf(endsAt)]

/** A stand that says no hour is open all along. */
export const isOpenAllAlong = ({ kind, startsAt, endsAt }: ProgrammeItem): boolean =>
  kind === 'stand' && startsAt === null && endsAt === null

/** It has a room, and hours unless it is open all along. */
export const isPlaced = (item: ProgrammeItem): boolean =>
  item.room !== null && (hoursOf(item) !== null || isOpenAllAlong(item))

/** It begins before the forum, or ends after it. */
export const isOutside = (
  item: Pick<Placement, 'startsAt' | 'endsAt'>,
  slot: Pick<Placement, 'startsAt' | 'endsAt'>,
): boolean =>
  (item.startsAt !== null && slot.startsAt !== null && item.startsAt < slot.startsAt) ||
  (item.endsAt !== null && slot.endsAt !== null && item.endsAt > slot.endsAt)

/** By hour, then by room; what has no hour last. */
export const inOrder = (
  lines: readonly ProgrammeLine[],
  rooms: readonly { readonly id: string }[],
): ProgrammeLine[] => {
  const rank = new Map(rooms.map(({ id }, index) => [id, index]))
  const keyOf = ({ item }: ProgrammeLine) =>
    `${item.startsAt ?? '99:99'} ${String(rank.get(item.room ?? '') ?? 9_999).padStart(4, '0')}`
  return lines.toSorted((a, b) => (keyOf(a) < keyOf(b) ? -1 : keyOf(a) > keyOf(b) ? 1 : 0))
}
