import type { RowId } from '#shared/kernel/ids.ts'
import { type Clash, clashesOf } from '#shared/records/meetings/programme-item/clashes.ts'
import type { programmeItemKinds } from '#shared/records/meetings/programme-item/programme-item.ts'
import {
  hoursOf,
  isOpenAllAlong,
  type Placement,
  type ProgrammeLine,
} from '#shared/records/meetings/programme-item/programme-line.ts'
import type { ProgrammeItem, ProgrammeRoom } from '#shared/records/records.ts'
import { knownCode } from '#shared/text/newer.ts'
import { timeOf } from '#shared/text/time-of-day.ts'
import { type ProgrammeScale, stepMinutes } from './programme-scale.ts'

/** What each lasts until someone says otherwise, in minutes. */
export const usualMinutes: Readonly<Record<keyof typeof programmeItemKinds, number>> = {
  welcome: 30,
  plenary: 45,
  workshop: 45,
  stand: 60,
  break: 20,
}

/** The last hour that a day can say. */
const lastMinute = 24 * 60 - stepMinutes

export interface Step {
  readonly minutes?: number
  /** Of its length. */
  readonly longer?: number
  /** To the next room, or to the one before. */
  readonly rooms?: number
}

/** These lines with one of them elsewhere. */
export const withPlacement = (
  lines: readonly ProgrammeLine[],
  id: RowId | null,
  placement: Placement | null,
): readonly ProgrammeLine[] =>
  placement === null
    ? lines
    : lines.map((line) => (line.item.id === id ? { ...line, item: { ...line.item, ...placement } } : line))

/** Where it starts from when it is taken: its place, else the first that is free. */
export const firstPlacement = (
  item: ProgrammeItem,
  lines: readonly ProgrammeLine[],
  rooms: readonly ProgrammeRoom[],
  scale: ProgrammeScale,
): Placement => {
  const room = item.room ?? rooms[0]?.id ?? null
  if (isOpenAllAlong(item)) return { room, startsAt: null, endsAt: null }
  const hours = hoursOf(item)
  if (hours !== null) return at(room, hours[0], hours[1] - hours[0])
  const length = usualMinutes[knownCode(item.kind) ?? 'workshop']
  for (let from = scale.from; from + length <= scale.to; from += stepMinutes) {
    const tried = at(room, from, length)
    if (clashesOf(withPlacement(lines, item.id, tried)).every(({ first, second }) => !isOf(item.id, first, second)))
      return tried
  }
  return at(room, scale.from, length)
}

/** From where it is, by the keys; it never leaves the day, and keeps a step at least. */
export const stepped = (placement: Placement, step: Step, rooms: readonly ProgrammeRoom[]): Placement => {
  const rank = rooms.findIndex(({ id }) => id === placement.room) + (step.rooms ?? 0)
  const room = rooms[Math.min(Math.max(rank, 0), rooms.length - 1)]?.id ?? null
  const hours = hoursOf(placement)
  if (hours === null) return { ...placement, room }
  const [from, to] = hours
  return at(room, from + (step.minutes ?? 0), Math.max(stepMinutes, to - from + (step.longer ?? 0)))
}

/** So many minutes from there, within the day. */
export const at = (room: RowId | null, from: number, length: number): Placement => {
  const start = Math.min(Math.max(0, from), lastMinute - length)
  return { room, startsAt: timeOf(start), endsAt: timeOf(start + length) }
}

/** Why it cannot be there; `null` when it can. */
export const clashOf = (lines: readonly ProgrammeLine[], id: RowId): Clash | null =>
  clashesOf(lines).find(({ first, second }) => isOf(id, first, second)) ?? null

const isOf = (id: RowId, first: ProgrammeLine, second: ProgrammeLine): boolean =>
  first.item.id === id || second.item.id === id
